package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.cli.Sources;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.CsvCountryNames;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.SingleInstance;
import org.southsouth.readiness.store.KeptFiles;

/** What lies on the disk, told apart by the files themselves: links and other spellings of a name lead to the same file. */
final class DiskSources implements Sources {
    private static final Set<String> KEPT =
            Set.of(JsonSettings.FILE, SingleInstance.LOCK, CsvCountryGroups.FILE, CsvCountryNames.FILE);
    private static final List<String> FOLDERS = List.of(EvidenceDesk.LAID_OUT, SingleInstance.FOLDER, AppFolders.LOGS);
    private static final String FRAMEWORK = "framework.json";

    @Override
    public boolean hold(String source, String file) {
        try {
            Path from = Path.of(source);
            Path to = Path.of(file);
            return Files.isDirectory(from) ? isIn(from.toRealPath(), to) : isSame(from, to);
        } catch (InvalidPathException | IOException e) {
            // What cannot be looked at here can be neither read nor written by the command, which says why.
            return false;
        }
    }

    @Override
    public boolean isKept(String file) {
        try {
            Path parent = place(Path.of(file)).getParent();
            Path real = Files.exists(Path.of(file)) ? Path.of(file).toRealPath().getParent() : parent;
            for (Path start : Stream.of(parent, real).filter(Objects::nonNull).toList()) {
                for (Path folder = start; folder != null; folder = folder.getParent()) {
                    if (Files.exists(KeptFiles.database(folder)) && isIn(folder, Path.of(file))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (InvalidPathException | IOException e) {
            // As above.
            return false;
        }
    }

    /** Only of files: the same terminal or pipe can well be both ends. */
    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.isRegularFile(other) && Files.isSameFile(one, other);
    }

    private static boolean isIn(Path folder, Path file) throws IOException {
        if (isSame(KeptFiles.database(folder), file)) {
            return true;
        }
        // What a link leads to is written, and a link that leads nowhere is replaced.
        for (Path place : List.of(place(file), Files.exists(file) ? file.toRealPath() : place(file))) {
            if (isKept(folder, place) || isQuestionnaire(folder, place)) {
                return true;
            }
        }
        return false;
    }

    /** The file itself need not be there. */
    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path parent = file.toAbsolutePath().getParent();
        return parent == null || !Files.isDirectory(parent)
                ? whole
                : parent.toRealPath().resolve(whole.getFileName());
    }

    private static boolean isKept(Path folder, Path place) throws IOException {
        Stream<Path> own = Stream.concat(
                Stream.of(KeptFiles.backups(folder)), FOLDERS.stream().map(folder::resolve));
        for (Path one : own.toList()) {
            if (place.startsWith(Files.exists(one) ? one.toRealPath() : one)) {
                return true;
            }
        }
        Path name = place.getFileName();
        boolean isBeside = name != null && folder.equals(place.getParent());
        return isBeside
                && (KeptFiles.isOne(name.toString())
                        || KEPT.contains(name.toString().toLowerCase(Locale.ROOT)));
    }

    /** Of the folder of a questionnaire every JSON file that is there can be a part of it. */
    private static boolean isQuestionnaire(Path folder, Path place) {
        return Files.exists(folder.resolve(FRAMEWORK))
                && place.startsWith(folder)
                && place.toString().endsWith(".json")
                && Files.exists(place);
    }
}
