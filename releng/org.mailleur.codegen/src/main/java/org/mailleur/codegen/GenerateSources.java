package org.mailleur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the Java code of a metamodel into the <code>src-gen</code> folder of a bundle, without a workbench: the build starts it before the bundle is compiled.
 * <p>
 * Arguments: what to write (<code>model</code> or <code>edit</code>), the <code>.genmodel</code> file, the bundle's folder. When neither the files beside the genmodel nor the generator
 * changed since the last time, nothing is written.
 * <p>
 * The generator works in <code>target/codegen</code>, and only what differs is copied: what a compiler or an IDE sees as changed has changed. Only <code>src-gen</code> is taken over;
 * the manifest, the texts and the icons of a bundle are written by hand.
 */
public final class GenerateSources {

    private GenerateSources() {
    }

    /**
     * @param arguments
     *            see above
     * @throws IOException
     *             if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Arguments: model|edit GENMODEL BUNDLE");
        }
        Part part = Part.of(arguments[0]);
        Path genmodel = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path bundle = Path.of(arguments[2]).toAbsolutePath().normalize();
        if (!Files.isRegularFile(genmodel)) {
            throw new IOException("No such file: " + genmodel);
        }
        Path sources = bundle.resolve("src-gen");
        Stamp stamp = new Stamp(sources.resolve(".stamp"), part, genmodel.getParent());
        if (stamp.isCurrent()) {
            System.out.println("src-gen is up to date");
            return;
        }
        Path staging = bundle.resolve("target").resolve("codegen");
        FolderSync.delete(staging);
        new MetamodelGenerator(genmodel, staging).generate(part);
        int changed = FolderSync.mirror(staging.resolve(MetamodelGenerator.FOLDER), sources);
        stamp.write();
        System.out.println("src-gen: " + changed + " files changed");
    }
}
