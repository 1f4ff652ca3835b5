package org.mailleur.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version that has to be written twice is the same twice. */
final class VersionRule {

    private static final Pattern COORDINATES = Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+\\.version)>([^<]+)</");

    private VersionRule() {
    }

    static List<Breach> check(Repository repository) {
        String parent = repository.read("pom.xml");
        String target = repository.read("targetplatform/mailleur.target");
        List<Breach> breaches = new ArrayList<>(checkTycho(parent, repository.read(".mvn/extensions.xml")));
        breaches.addAll(check("pom.xml", "org.junit.jupiter:junit-jupiter-api", properties(parent).getOrDefault("junit.version", "none"), target));
        for (String path : repository.files()) {
            if (path.endsWith("/pom.xml")) {
                breaches.addAll(checkPom(path, repository.read(path), target));
            }
        }
        return breaches;
    }

    static List<Breach> checkTycho(String parent, String extensions) {
        String version = properties(parent).getOrDefault("tycho.version", "none");
        return coordinates(extensions).getOrDefault("org.eclipse.tycho:tycho-build", Set.of()).equals(Set.of(version)) ? List.of()
                : List.of(new Breach(".mvn/extensions.xml", 0, "Tycho is not " + version + " as in pom.xml"));
    }

    static List<Breach> checkPom(String path, String pom, String target) {
        List<Breach> breaches = new ArrayList<>();
        coordinates(pom).forEach((artifact, versions) -> versions.stream().filter(version -> !version.contains("$")).forEach(version -> breaches.addAll(check(path, artifact, version, target))));
        return breaches;
    }

    /** The Maven groups of everything in a target platform. */
    static List<String> groups(String target) {
        return coordinates(target).keySet().stream().map(artifact -> artifact.substring(0, artifact.indexOf(':'))).distinct().toList();
    }

    private static List<Breach> check(String path, String artifact, String version, String target) {
        Set<String> there = coordinates(target).get(artifact);
        return there == null || there.contains(version) ? List.of() : List.of(new Breach(path, 0, artifact + " is " + version + ", in the target platform " + there));
    }

    private static Map<String, String> properties(String pom) {
        Map<String, String> properties = new LinkedHashMap<>();
        Matcher matcher = PROPERTY.matcher(pom);
        while (matcher.find()) {
            properties.put(matcher.group(1), matcher.group(2));
        }
        return properties;
    }

    private static Map<String, Set<String>> coordinates(String xml) {
        Map<String, Set<String>> coordinates = new LinkedHashMap<>();
        Matcher matcher = COORDINATES.matcher(xml);
        while (matcher.find()) {
            coordinates.computeIfAbsent(matcher.group(1) + ":" + matcher.group(2), key -> new TreeSet<>()).add(matcher.group(3));
        }
        return coordinates;
    }
}
