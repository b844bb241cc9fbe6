package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.exchange.FilePlaces;

/** What is where on the disk. */
public final class DiskPlaces implements FilePlaces {
    private static final Logger LOG = LoggerFactory.getLogger(DiskPlaces.class);
    /** So many entries of a folder are looked at: somebody may choose the root of a disk. */
    private static final int MOST_LOOKED_AT = 5_000;

    @Override
    public String free(String folder, String name, List<String> endings) {
        Path place = Path.of(folder).resolve(name);
        for (int number = 2; isTaken(place, endings); number++) {
            place = Path.of(folder).resolve(name + " " + number);
        }
        return place.toString();
    }

    /** Also by a link that leads nowhere. */
    private static boolean isTaken(Path place, List<String> endings) {
        return endings.stream()
                .anyMatch(ending -> Files.exists(
                        place.resolveSibling(place.getFileName() + "." + ending), LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public List<String> files(String path, List<String> endings, int most) {
        try {
            Path place = Path.of(path);
            return Files.isDirectory(place) ? inside(place, endings, most) : List.of(path);
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return List.of();
        }
    }

    @Override
    public void remove(String file) {
        try {
            Files.deleteIfExists(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            LOG.warn("{} stays: it cannot be taken away", file, e);
        }
    }

    private static List<String> inside(Path folder, List<String> endings, int most) throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
                boolean isWanted = endings.stream().anyMatch(ending -> name.endsWith("." + ending));
                if (isWanted && !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(entry)) {
                    found.add(entry.toString());
                }
                looked++;
                if (looked == MOST_LOOKED_AT) {
                    break;
                }
            }
        }
        return found.stream().sorted().limit(most).toList();
    }
}
