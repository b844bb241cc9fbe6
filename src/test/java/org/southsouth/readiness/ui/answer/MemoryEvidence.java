package org.southsouth.readiness.ui.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.EvidenceFiles;
import org.southsouth.readiness.core.evidence.EvidenceStore;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** A disk and a store of attached files in memory. */
final class MemoryEvidence implements EvidenceStore, EvidenceFiles, LargeOutputFile {
    final Map<String, String> disk = new LinkedHashMap<>();
    final Map<String, String> kept = new HashMap<>();
    final List<String> opened = new ArrayList<>();
    boolean hasNoPrograms;
    StoreException.@Nullable Reason failing;

    AttachingPorts ports() {
        return new AttachingPorts(this, this, this, this::show);
    }

    private void show(String file, Runnable whenRefused) {
        opened.add(file);
        if (hasNoPrograms) {
            whenRefused.run();
        }
    }

    static AttachedFile file(String name, String contents) {
        byte[] bytes = contents.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new AttachedFile(FileName.safe(name), hash, bytes.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Parsed<AttachedFile>> look(String path, DoublePredicate goesOn) {
        String contents = disk.get(path);
        if (contents == null) {
            Problem problem = Problem.of(FileName.safe(path), "problem.attached.absent");
            return Optional.of(Parsed.refused(List.of(problem)));
        }
        return goesOn.test(1) ? Optional.of(Parsed.of(file(path, contents))) : Optional.empty();
    }

    @Override
    public FileBytes bytes(String path) {
        return of(Objects.requireNonNull(disk.get(path)));
    }

    private static FileBytes of(String contents) {
        return receiver -> receiver.accept(contents.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String layOut(AttachedFile file, FileBytes bytes) {
        return "/opened/" + file.name() + ":" + read(bytes);
    }

    private static String read(FileBytes bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes.forEachPiece(all::writeBytes);
        return all.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void keep(AttachedFile file, FileBytes bytes) {
        guard();
        kept.put(file.sha256(), read(bytes));
    }

    private void guard() {
        if (failing != null) {
            throw new StoreException(failing, "told to fail", null);
        }
    }

    @Override
    public FileBytes bytes(AttachedFile file) {
        guard();
        return of(Objects.requireNonNull(kept.get(file.sha256())));
    }

    @Override
    public Set<String> present(Collection<String> hashes) {
        Set<String> present = new HashSet<>(hashes);
        present.retainAll(kept.keySet());
        return present;
    }

    @Override
    public void write(String file, FileBytes contents) {
        disk.put(file, read(contents));
    }
}
