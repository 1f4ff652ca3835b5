package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's words, as data: each has its English, the same gaps and mnemonics, and is well set; and the platform reads them. */
class FrenchFragmentsTest {

    private final Fragments fragments = new Fragments();

    @Test
    void eachFragmentFoundItsHost() {
        assertTrue(fragments.fragments().size() >= 13, () -> fragments.fragments().toString());
        assertEquals(List.of(), fragments.unresolved());
    }

    @Test
    void eachTextIsSound() {
        List<Translation> translations = fragments.translations();
        assertTrue(translations.size() > 900, () -> translations.size() + " texts");
        List<String> faults = translations.stream().flatMap(each -> each.faults().stream()).sorted().toList();
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", value = { "-|Fermer|no such key", "Save {0}|Enregistrer|gaps", "Save|Enregistrer {0}|gaps", "&Save|Enregistrer|mnemonics 0", "Save|&Enregistrer|mnemonics 1",
            "Delete all|Delete all|untranslated", "Don't|N'est pas|STRAIGHT_APOSTROPHE", "Add...|Ajouter...|THREE_POINTS", "Save?|Enregistrer ?|A_SPACE_THAT_BREAKS", "Save?|Enregistrer?|NO_SPACE", "Name:|Nom:|NO_SPACE",
            "x|« nom »|A_SPACE_THAT_BREAKS", "x|Le \"nom\"|STRAIGHT_QUOTES", "x|Les preferences|MISSING_ACCENT", "Show view|Afficher une vue|JARGON", "Save|Enregistrer the file|ENGLISH" })
    void anUnsoundTextIsSeen(String english, String french, String fault) {
        List<String> faults = new Translation("here", english, french).faults();
        assertTrue(faults.stream().anyMatch(each -> each.contains(fault)), faults::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "&Details >>|&Détails >>", "Save ''{0}''?|Enregistrer «\u00a0{0}\u00a0»\u00a0?", "OK|OK", "Name:|Nom\u00a0:", "{0} ({1}%)|{0} ({1}\u00a0%)", "<a>Show</a>|<a>Afficher</a>" })
    void aSoundTextPasses(String english, String french) {
        assertEquals(List.of(), new Translation("here", english, french).faults());
    }

    /** One text for each way in which the platform reads: resource bundles, NLS, plugin.properties, EMF's locators; accents and no-break spaces survive. */
    @Test
    void thePlatformSpeaksFrench() throws ParseException {
        assertEquals("Annuler", IDialogConstants.CANCEL_LABEL);
        assertEquals("A&ppliquer", JFaceResources.getString("apply"));
        assertEquals("Rétablir", SWT.getMessage("SWT_Restore"));
        assertEquals("Maj+Ctrl+Suppr", KeySequence.getInstance("CTRL+SHIFT+DEL").format());
        assertEquals("Échap", KeySequence.getInstance("ESC").format());
        assertEquals("Enregistrer tout", Platform.getResourceString(Platform.getBundle("org.eclipse.ui"), "%command.saveAll.name"));
        assertEquals("«\u00a0x\u00a0» doit être rempli", translated("org.eclipse.emf.ecore", "%_UI_RequiredFeatureMustBeSet_diagnostic").replace("{0}", "x").replace(" de «\u00a0{1}\u00a0»", ""));
        assertEquals("Modifier", translated("org.eclipse.emf.edit", "%_UI_SetCommand_label"));
        assertEquals("OK", Status.OK_STATUS.getMessage());
    }

    private static String translated(String bundle, String key) {
        return Platform.getResourceString(Platform.getBundle(bundle), key);
    }
}
