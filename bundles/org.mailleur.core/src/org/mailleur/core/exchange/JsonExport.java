package org.mailleur.core.exchange;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;

import com.google.gson.stream.JsonWriter;

/**
 * Writes everything in a space as one JSON document, for programs: {@code docs/formats/espace.schema.json} describes it. What may
 * not leave the space is left out and counted.
 */
public final class JsonExport {

    /** Version of the document's format; grows when a program that reads it has to change. */
    public static final int VERSION = 1;

    private final Leaving leaving;
    private final boolean labels;

    /**
     * Makes the export.
     *
     * @param leaving what may leave the space
     * @param labels  true to write the French words of types and features beside their names
     */
    public JsonExport(Leaving leaving, boolean labels) {
        this.leaving = leaving;
        this.labels = labels;
    }

    /**
     * Writes files of a space.
     *
     * @param space the space
     * @param files those of its files that are written
     * @param out   where to; not closed
     * @return how many objects were written and how many withheld
     * @throws IOException when it cannot be written
     */
    public Counts write(Space space, List<LoadedFile> files, Writer out) throws IOException {
        Walk walk = new Walk(new JsonWriter(out));
        walk.space(space, files);
        out.write('\n');
        out.flush();
        return new Counts(walk.written, walk.withheld);
    }

    /**
     * What was written.
     *
     * @param written  how many objects
     * @param withheld how many verbatims do not leave the space
     */
    public record Counts(int written, int withheld) {
    }

    /** One pass over a space. */
    private final class Walk {

        private final JsonWriter json;
        private int written;
        private int withheld;

        Walk(JsonWriter json) {
            this.json = json;
            json.setIndent(" ");
            json.setHtmlSafe(false);
        }

        void space(Space space, List<LoadedFile> files) throws IOException {
            json.beginObject().name("format").value("org.mailleur.espace").name("version").value(VERSION);
            json.name("donneesPersonnelles").value(leaving.personal());
            json.name("fichiers").beginArray();
            for (LoadedFile file : files) {
                json.beginObject().name("chemin").value(space.folder().relativize(file.path()).toString().replace(File.separatorChar, '/'));
                json.name("genre").value(file.kind().extension());
                json.name("racine");
                if (file.root().isPresent()) {
                    object(file.root().get());
                } else {
                    json.nullValue();
                }
                json.endObject();
            }
            json.endArray().name("retenus").value(withheld).endObject();
            json.flush();
        }

        private void object(EObject object) throws IOException {
            written++;
            json.beginObject().name("id").value(object.eResource() instanceof XMLResource resource ? resource.getID(object) : null);
            json.name("type").value(object.eClass().getEPackage().getName() + "." + object.eClass().getName());
            if (labels) {
                json.name("libelle").value(French.label(object.eClass()));
            }
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                boolean kept = !feature.isDerived() && !feature.isTransient() && object.eIsSet(feature) && leaving.lets(object, feature);
                if (kept && !(feature instanceof EReference reference && reference.isContainer())) {
                    json.name(feature.getName());
                    feature(object, feature);
                }
            }
            json.endObject();
        }

        private void feature(EObject object, EStructuralFeature feature) throws IOException {
            if (labels) {
                json.beginObject().name("libelle").value(French.label(feature)).name("valeur");
            }
            if (feature.isMany()) {
                json.beginArray();
                for (Object value : (List<?>) object.eGet(feature)) {
                    value(value, feature);
                }
                json.endArray();
            } else {
                value(object.eGet(feature), feature);
            }
            if (labels) {
                json.endObject();
            }
        }

        private void value(Object value, EStructuralFeature feature) throws IOException {
            if (feature instanceof EAttribute attribute) {
                attribute(value, attribute);
            } else if (!((EReference) feature).isContainment()) {
                reference((EObject) value);
            } else if (leaving.lets((EObject) value)) {
                object((EObject) value);
            } else {
                withheld++;
            }
        }

        private void attribute(Object value, EAttribute attribute) throws IOException {
            switch (value) {
            case Boolean bool -> json.value(bool);
            case Double number when !Double.isFinite(number.doubleValue()) -> json.value(number.toString());
            case Number number -> json.value(number);
            case null -> json.nullValue();
            default -> json.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            }
        }

        /** A reference is the identifier of what it leads to; identifiers are unique in a space. */
        private void reference(EObject target) throws IOException {
            if (target.eIsProxy()) {
                json.value(EcoreUtil.getURI(target).fragment());
            } else {
                json.value(target.eResource() instanceof XMLResource resource ? resource.getID(target) : null);
            }
        }
    }
}
