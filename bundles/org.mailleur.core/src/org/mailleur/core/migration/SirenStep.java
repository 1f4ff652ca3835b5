package org.mailleur.core.migration;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * From format 1 to 2: an organization's {@code siret} held the 14 digits of an establishment or the 9 of a legal unit, which no
 * check could tell from a mistyped number. The nine digits get a feature of their own, {@code siren}. Mappings between versions of
 * frameworks are new in format 2 and need nothing done.
 */
final class SirenStep implements MigrationStep {

    private static final int SIREN_DIGITS = 9;

    @Override
    public int from() {
        return 1;
    }

    @Override
    public String summary() {
        return "Le SIREN d’une structure (9 chiffres) a son propre champ, à côté du SIRET (14 chiffres).";
    }

    @Override
    public XMLFilterImpl filter(MigrationLog log) {
        return new XMLFilterImpl() {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
                // Only an organization has a SIRET, and only a directory holds organizations.
                int siret = "organizations".equals(localName) ? attributes.getIndex("siret") : -1;
                if (siret < 0 || attributes.getIndex("siren") >= 0 || !isSiren(attributes.getValue(siret))) {
                    super.startElement(uri, localName, name, attributes);
                    return;
                }
                AttributesImpl changed = new AttributesImpl(attributes);
                changed.setAttribute(siret, "", "siren", "siren", "CDATA", attributes.getValue(siret));
                log.changed(from(), attributes, "structure", "le numéro « " + attributes.getValue(siret) + " » passe de « SIRET » à « SIREN »");
                super.startElement(uri, localName, name, changed);
            }
        };
    }

    /** Tells whether a text is nine digits, with whatever spaces people put between them. */
    private static boolean isSiren(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return digits == SIREN_DIGITS;
    }
}
