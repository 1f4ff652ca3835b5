package org.mailleur.core.tests.kit;

import java.util.List;
import java.util.Random;

/** What damaged and crafted files hold. */
final class MutationWords {

    static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "UTF-32");
    static final List<byte[]> BOMS = List.of(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, new byte[] { (byte) 0xFF, (byte) 0xFE },
            new byte[] { (byte) 0xFE, (byte) 0xFF });
    static final List<String> ODD_NAMES = List.of("xmi:XMI", "xmi:Extension", "xmi:idref", "xmi:uuid", "xmi:label", "xsi:nil", "xml:lang", "xml:space",
            "id", "href", "type", "children", "state", "eContainer", "class", "__proto__", "inconnu", "xsi:schemaLocation", "base:name", "mixed", "any");
    static final List<String> ODD_VALUES = List.of("", " ", "true", "-1", "0", "99999999999999999999", "1e999999999", "NaN", "1e400", "2026-13-45",
            "2026-02-30", "&lt;", "a b c", "é", "#", "#/", "/", "//@themes.0", "_inconnu", "file:///etc/passwd", "../../x.territoire#_a", "a:b", "\n", "null",
            "0x10", "1_000", "+5", "007", " 3 ", "TRUE", "oui", "😀", "%00", "a#b#c", "rated", "EFFECTIVE");
    static final List<String> LINKS = List.of("#_inconnu", "autre.annuaire#_x", "../../../etc/passwd", "file:///etc/passwd", "http://exemple.example/x#_a",
            "java://x#y", "jar:file:/x.jar!/y#z", "", "#", "tout.annuaire", "platform:/resource/x#y", "a b#c", "%#%", "\\\\serveur\\x#y", "#//@themes.0");
    static final List<String> TYPES = List.of("base:Theme", "territory:Territory", "directory:Organization", "governance:GovernanceBody", "base:NamedElement",
            "framework:Level", "Theme", ":", "x:y", "ecore:EObject", "java:Object", "network:Network", "");
    static final List<String> NAMESPACES = List.of("http://www.omg.org/XMI", "http://mailleur.org/base", "http://mailleur.org/directory",
            "http://mailleur.org/territory", "http://mailleur.org/evaluation", "http://mailleur.org/framework", "http://mailleur.org/governance",
            "http://www.w3.org/2001/XMLSchema-instance", "http://mailleur.org/", "");
    static final List<String> PROLOGS = List.of("<!DOCTYPE x [<!ENTITY x \"lol\">]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY x \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>",
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x SYSTEM \"http://exemple.example/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "<?xml-stylesheet href=\"x\"?>", "<!-- rien -->", "<!DOCTYPE x [<!ENTITY x \"&x;\">]>");

    private MutationWords() {
    }

    static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
