package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.support.PackedTexts;

/** What lies beside a program: nothing, until a test packs it. */
final class MemoryTexts implements PackedTexts {
    private static final String FOLDER = "/opt/south-south-readiness/lib/app/";

    private Optional<String> licences = Optional.empty();
    private Optional<String> bill = Optional.empty();
    private Parsed<String> text = Parsed.refused(List.of(Problem.of(FOLDER, "problem.packed.unreadable")));

    void packLicences(String words) {
        licences = Optional.of(FOLDER + "THIRD-PARTY.txt");
        text = Parsed.of(words);
    }

    void packBill() {
        bill = Optional.of(FOLDER + "bom.json");
    }

    void spoil(String key) {
        text = Parsed.refused(List.of(Problem.of(FOLDER + "THIRD-PARTY.txt", key)));
    }

    /** Twenty licences of a hundred lines, one of them long. */
    static String twentyLicences() {
        return IntStream.range(0, 20)
                .mapToObj(number -> "Library " + number + "\nLicence of library " + number + "\n"
                        + "Permission is hereby granted, free of charge, to any person obtaining a copy. ".repeat(6)
                        + "\n\tSection\f\r\n" + "Words of it\n".repeat(95))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> licences() {
        return licences;
    }

    @Override
    public Optional<String> bill() {
        return bill;
    }

    @Override
    public Parsed<String> licenceText() {
        return text;
    }
}
