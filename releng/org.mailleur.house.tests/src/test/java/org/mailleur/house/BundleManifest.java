package org.mailleur.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle says of itself.
 *
 * @param path
 *            of the manifest, relative to the root
 * @param attributes
 *            its main section
 */
record BundleManifest(String path, Attributes attributes) {

    static BundleManifest read(Path root, Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return parse(root.relativize(file).toString().replace('\\', '/'), input);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static BundleManifest parse(String path, InputStream input) throws IOException {
        return new BundleManifest(path, new Manifest(input).getMainAttributes());
    }

    String name() {
        return names("Bundle-SymbolicName").getFirst();
    }

    List<String> requiredBundles() {
        return names("Require-Bundle");
    }

    List<String> importedPackages() {
        return names("Import-Package");
    }

    /** The bundle that this one is a fragment of, or an empty text. */
    String host() {
        return names("Fragment-Host").stream().findFirst().orElse("");
    }

    String value(String header) {
        String value = attributes.getValue(header);
        return value == null ? "" : value;
    }

    private List<String> names(String header) {
        // A comma inside quotes belongs to a version range.
        return Arrays.stream(value(header).split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)")).map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty()).toList();
    }
}
