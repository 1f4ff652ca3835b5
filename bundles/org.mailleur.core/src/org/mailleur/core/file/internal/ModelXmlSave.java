package org.mailleur.core.file.internal;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.mailleur.model.base.BasePackage;

/**
 * Writes typed texts as elements, line by line, and everything else as attributes, so that git shows and merges the lines that
 * people changed.
 */
final class ModelXmlSave extends XMISaveImpl {

    ModelXmlSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        escape = new TextEscape();
        featureTable = new Lookup(map, extendedMetaData, elementHandler) {
            @Override
            protected int featureKind(EStructuralFeature feature) {
                int kind = super.featureKind(feature);
                return kind == DATATYPE_SINGLE && isTypedText(feature) ? DATATYPE_ELEMENT_SINGLE : kind;
            }
        };
    }

    static boolean isTypedText(EStructuralFeature feature) {
        return feature.getEType() == BasePackage.Literals.TEXT;
    }

    /** Writes each text so that it is read again as it was; EMF's own refuses texts that hold what XML cannot. */
    private static final class TextEscape extends Escape {

        @Override
        public String convert(String text) {
            return XmlText.inAttribute(text);
        }

        @Override
        public String convertText(String text) {
            return XmlText.inElement(text);
        }
    }
}
