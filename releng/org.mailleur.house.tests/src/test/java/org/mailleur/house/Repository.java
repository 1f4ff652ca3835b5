package org.mailleur.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tree that the rules are held against. */
final class Repository {

    private final Path root;

    Repository() {
        root = Path.of(System.getProperty("house.root", "../..")).toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Folders of bundles and modules that hold a manifest. */
    List<Path> bundles() {
        return Stream.of("bundles", "releng").flatMap(this::children).filter(folder -> Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
    }

    List<BundleManifest> manifests() {
        return bundles().stream().map(folder -> BundleManifest.read(root, folder.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    /** Java that somebody wrote, as git knows it or would: nothing that it ignores. */
    List<SourceFile> sources() {
        return files().stream().filter(path -> path.endsWith(".java")).map(path -> SourceFile.read(root, path)).toList();
    }

    /** Files that git holds, and new ones that it would not ignore; paths relative to the root. */
    List<String> files() {
        return git("ls-files", "-z", "--cached", "--others", "--exclude-standard").filter(path -> Files.isRegularFile(root.resolve(path))).distinct().toList();
    }

    /** Each line of <code>git ls-files --stage</code>: mode, hash, stage, path. */
    List<String> staged() {
        return git("ls-files", "-z", "--stage").toList();
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Stream<Path> children(String folder) {
        try (Stream<Path> all = Files.list(root.resolve(folder))) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Stream<String> git(String... arguments) {
        try {
            List<String> command = Stream.concat(Stream.of("git", "-C", root.toString()), Arrays.stream(arguments)).toList();
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("git ended with " + code);
            }
            return Arrays.stream(output.split("\0")).filter(entry -> !entry.isEmpty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
