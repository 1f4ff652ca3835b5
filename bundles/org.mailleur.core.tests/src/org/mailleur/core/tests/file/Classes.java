package org.mailleur.core.tests.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.tests.kit.SavingProcess;
import org.mailleur.model.base.FileRoot;

/**
 * The classes of this test for a program of its own, packed so that the JVM can keep them loaded in an archive: a start then takes
 * a third of the time.
 *
 * @param classPath the jars
 * @param archive   the JVM's archive, made by the first program that ends by itself
 */
record Classes(String classPath, Path archive) {

    static Classes packed(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        // Asked of the classes themselves: each way to run tests hides the class path somewhere else.
        for (Class<?> one : List.of(SavingProcess.class, ModelFileSaver.class, FileRoot.class, XMIResource.class, EObject.class, Notifier.class)) {
            Path place = Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
            Path jar = folder.resolve(jars.size() + ".jar");
            if (Files.isDirectory(place)) {
                jars.add(pack(place, jar));
            } else {
                try (FileSystem opened = FileSystems.newFileSystem(place)) {
                    jars.add(pack(opened.getPath("/"), jar));
                }
            }
        }
        return new Classes(String.join(File.pathSeparator, jars), folder.resolve("classes.jsa"));
    }

    /** Packs classes without signatures: the JVM archives neither folders nor what is signed. */
    private static String pack(Path root, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path) && !path.toString().matches(".*\\.(SF|RSA|DSA|EC)")).sorted().toList()) {
                entries.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar.toString();
    }

    List<String> arguments() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-cp", classPath);
    }
}
