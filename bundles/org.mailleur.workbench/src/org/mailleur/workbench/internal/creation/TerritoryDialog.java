package org.mailleur.workbench.internal.creation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.creation.NewFile;
import org.mailleur.core.creation.NewTerritory;
import org.mailleur.core.creation.NewTerritory.Start;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.model.territory.TerritoryKind;
import org.mailleur.model.territory.TerritoryPackage;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a new territory. */
final class TerritoryDialog extends FileDialog {

    private static final List<TerritoryKind> KINDS = List.of(TerritoryKind.EPCI, TerritoryKind.COMMUNE, TerritoryKind.PAYS, TerritoryKind.LIVING_AREA,
            TerritoryKind.NEIGHBOURHOOD, TerritoryKind.DEPARTEMENT, TerritoryKind.OTHER);

    private Text name;
    private Combo kind;
    private Text code;
    private Start start = Start.COMMON;

    TerritoryDialog(Shell parent) {
        super(parent, Words.NEW_TERRITORY, Words.NEW_TERRITORY_TEXT);
    }

    @Override
    protected void fill() {
        name = text(Words.CREATE_NAME);
        name.setMessage(Words.NEW_TERRITORY_HINT.text());
        kind = combo(Words.CREATE_TERRITORY_KIND, KINDS.stream().map(each -> FrenchFormat.capitalised(Vocabulary.word(TerritoryPackage.Literals.TERRITORY_KIND, each))).toList());
        kind.select(0);
        code = text(Words.CREATE_TERRITORY_CODE);
        code.setMessage(Words.CREATE_LATER.text());
        label(Words.CREATE_START);
        Composite starts = place(1);
        start(starts, Start.COMMON, Words.START_COMMON);
        start(starts, Start.THEMES, Words.START_THEMES);
        start(starts, Start.EMPTY, Words.START_EMPTY);
    }

    private void start(Composite parent, Start each, Words words) {
        Button button = button(parent, SWT.RADIO, words);
        button.setSelection(each == start);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                start = each;
            }
        });
    }

    @Override
    NewFile wanted() {
        return new NewTerritory(name.getText(), KINDS.get(kind.getSelectionIndex()), code.getText(), start);
    }
}
