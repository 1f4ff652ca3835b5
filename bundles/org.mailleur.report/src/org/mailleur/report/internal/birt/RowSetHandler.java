package org.mailleur.report.internal.birt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.IUpdatableDataSetRow;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ScriptedDataSetEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataSetInstance;
import org.mailleur.report.rows.Painting;
import org.mailleur.report.rows.RowSets;

/**
 * Hands rows to BIRT: each scripted data set of a design names this class, and its columns are named after a record's
 * components.
 * <p>
 * BIRT creates instances itself, hence the public constructor without arguments; the rows come in through the application
 * context.
 */
public final class RowSetHandler extends ScriptedDataSetEventAdapter {

    /** Key of the row sets in the application context. */
    static final String ROWS = "org.mailleur.report.rows";
    /** Name of the parameter that says under which row to look. */
    private static final String PARENT = "parent";

    private RowSets sets;
    private String format;
    private Iterator<Record> rows;

    @Override
    public void beforeOpen(IDataSetInstance dataSet, IReportContext reportContext) {
        sets = (RowSets) reportContext.getAppContext().get(ROWS);
        format = reportContext.getOutputFormat();
    }

    @Override
    public void open(IDataSetInstance dataSet) {
        rows = sets.rows(dataSet.getName(), parent(dataSet)).iterator();
    }

    private static String parent(IDataSetInstance dataSet) {
        try {
            boolean child = dataSet.getInputParameters() != null && dataSet.getInputParameters().containsKey(PARENT);
            return child ? String.valueOf(dataSet.getInputParameterValue(PARENT)) : RowSets.ROOT;
        } catch (ScriptException e) {
            throw new IllegalStateException("Data set " + dataSet.getName(), e);
        }
    }

    @Override
    public boolean fetch(IDataSetInstance dataSet, IUpdatableDataSetRow target) {
        if (!rows.hasNext()) {
            return false;
        }
        Record row = rows.next();
        try {
            for (RecordComponent component : List.of(row.getClass().getRecordComponents())) {
                target.setColumnValue(component.getName(), told(component.getAccessor().invoke(row)));
            }
        } catch (ScriptException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Row of data set " + dataSet.getName(), e);
        }
        return true;
    }

    private Object told(Object value) {
        return switch (value) {
            case String text -> TextRepair.forFormat(format, text);
            case Painting painting -> painting.get();
            case null, default -> value;
        };
    }

    @Override
    public void close(IDataSetInstance dataSet) {
        rows = null;
    }
}
