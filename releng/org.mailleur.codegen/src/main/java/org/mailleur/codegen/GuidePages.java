package org.mailleur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the guide, which is written in Markdown, into the pages that ship with the window: readable without network, nothing fetched from elsewhere, what is text stays text.
 * <p>
 * Arguments: the folder of the guide, the folder for the pages. The pages come in the order in which <code>index.md</code> names them; pictures are copied beside them.
 */
public final class GuidePages {

    private static final String FIRST = "index.md";
    private static final Pattern NAMED = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

    private GuidePages() {
    }

    /**
     * @param arguments
     *            see above
     * @throws IOException
     *             if a file cannot be read or written, or if a page is named that is not there
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Arguments: GUIDE PAGES");
        }
        Path guide = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path pages = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path staging = pages.resolveSibling("target").resolve("guide");
        FolderSync.delete(staging);
        Files.createDirectories(staging);
        List<GuidePage> all = new ArrayList<>();
        for (String name : names(guide)) {
            all.add(GuidePage.read(guide.resolve(name)));
        }
        for (GuidePage page : all) {
            Files.writeString(staging.resolve(page.file()), page.html(all));
            for (Path picture : page.pictures()) {
                Files.createDirectories(staging.resolve(GuidePage.PICTURES));
                Files.copy(picture, staging.resolve(GuidePage.PICTURES).resolve(picture.getFileName().toString()));
            }
        }
        System.out.println("guide: " + FolderSync.mirror(staging, pages) + " files changed");
    }

    private static List<String> names(Path guide) throws IOException {
        List<String> names = new ArrayList<>(List.of(FIRST));
        Matcher named = NAMED.matcher(Files.readString(guide.resolve(FIRST)));
        while (named.find()) {
            if (!names.contains(named.group(1))) {
                names.add(named.group(1));
            }
        }
        return names;
    }
}
