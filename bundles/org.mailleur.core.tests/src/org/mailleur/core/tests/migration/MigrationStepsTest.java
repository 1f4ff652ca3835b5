package org.mailleur.core.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.migration.MigrationLog;
import org.mailleur.core.migration.MigrationStep;
import org.mailleur.core.migration.MigrationSteps;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Steps stand one behind the other, from the first format to today's. */
final class MigrationStepsTest {

    /** A step that notes its number in the name of each element. */
    private record Noting(int from) implements MigrationStep {

        @Override
        public String summary() {
            return "";
        }

        @Override
        public XMLFilterImpl filter(MigrationLog log) {
            return new XMLFilterImpl() {
                @Override
                public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
                    super.startElement(uri, localName, name + from, attributes);
                }
            };
        }
    }

    private static Attributes root(String version) {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "name", "name", "CDATA", "x");
        if (version != null) {
            attributes.addAttribute("", MigrationSteps.VERSION, MigrationSteps.VERSION, "CDATA", version);
        }
        return attributes;
    }

    @Test
    void thereIsOneForEachOlderFormat() {
        assertEquals(FormatVersion.CURRENT, MigrationSteps.known().current());
        for (MigrationStep step : MigrationSteps.known().steps()) {
            assertFalse(step.summary().isBlank());
            assertNotNull(MigrationStepsTest.class.getResource("format-" + step.from() + ".annuaire"), "no file of format " + step.from());
        }
    }

    @Test
    void aGapIsRefused() {
        List<MigrationStep> gap = List.of(new Noting(1), new Noting(3));
        assertThrows(IllegalArgumentException.class, () -> new MigrationSteps(gap));
    }

    @Test
    void theyRunInOrderFromTheVersionOfTheFile() throws SAXException {
        MigrationSteps steps = new MigrationSteps(List.of(new Noting(1), new Noting(2), new Noting(3)));
        StringBuilder met = new StringBuilder();
        DefaultHandler end = new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes) {
                met.append(name);
            }
        };
        steps.chain(2, new MigrationLog(() -> 0), end).startElement("", "e", "e", root("2"));
        assertEquals("e23", met.toString());
        assertSame(end, steps.chain(4, new MigrationLog(() -> 0), end));
    }

    @Test
    void onlyAnOlderVersionIsMigrated() {
        MigrationSteps steps = new MigrationSteps(List.of(new Noting(1), new Noting(2)));
        assertEquals(1, steps.version(root("1")));
        assertEquals(2, steps.version(root("2")));
        for (String other : new String[] { "3", "4", "0", "-1", "", "deux", "99999999999999", null }) {
            assertEquals(3, steps.version(root(other)), "version " + other);
        }
        assertEquals("3", steps.brought(root("1")).getValue(MigrationSteps.VERSION));
        assertEquals("x", steps.brought(root("1")).getValue("name"));
    }
}
