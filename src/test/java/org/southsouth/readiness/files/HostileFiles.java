package org.southsouth.readiness.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;

/** Files that somebody made to do harm; as a program, it reads those of a folder and ends with 1 where one is taken in. */
final class HostileFiles {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    private HostileFiles() {}

    public static void main(String[] arguments) throws IOException {
        ZipExchangeFile exchange = new ZipExchangeFile(() -> "1");
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.sorted().toList();
        }
        boolean isRefused = !files.isEmpty();
        for (Path file : files) {
            for (char[] password : new char[][] {new char[0], "x".toCharArray()}) {
                Parsed<ExchangePackage> read = exchange.read(file.toString(), password);
                isRefused &= !read.isSound() && !read.problems().isEmpty();
            }
        }
        System.exit(isRefused ? 0 : 1);
    }

    /** One file of each kind. */
    static void writeTo(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("long", zip(assessments(100 << 20, "{\"assessments\":\"", 'a')));
        files.put("wide", zip(numbers("[", 15 << 20)));
        files.put("keys", zip(keys(15 << 20)));
        files.put("deep", zip(assessments(15 << 20, "", '[')));
        files.put("text", zip(random("{\"assessments\":\"", 15 << 20)));
        files.put("nested", zip(zip(assessments(30 << 20, "{\"assessments\":\"", 'a'))));
        files.put("sealed", Sealing.zip(Map.of("assessments.json", new byte[100 << 20]), "x".toCharArray()));
        files.put("many", many());
        files.put("link", link());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".readiness"), file.getValue());
        }
        evidence(folder.resolve("evidence.readiness"), new char[0]);
        evidence(folder.resolve("sealed-evidence.readiness"), "x".toCharArray());
    }

    /** An attached file of which there is far more than is said. */
    private static void evidence(Path file, char[] password) {
        AttachedFile said = new AttachedFile("law.pdf", Sha256.of("law"), 1 << 20);
        Answer answer = Answer.of(new Response.DontKnow()).withEvidence(Evidence.NONE.withFiles(List.of(said)));
        Step step = Step.of(SHIPPED.questions().get(0).id(), answer, Instant.EPOCH, "", null);
        Copy copy = new Copy(
                new AssessmentId("a"),
                SHIPPED.ref(),
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                List.of(HistoryEntry.of(1, Answer.NONE, step, Sha256::of)));
        FileBytes more = receiver -> {
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                receiver.accept(new byte[1 << 20]);
            }
        };
        ExchangePackage contents = new ExchangePackage(
                SHIPPED,
                List.of(copy),
                new ExchangeScope.Whole(),
                false,
                Instant.EPOCH,
                "",
                Map.of(said.sha256(), more));
        ZipExchangeFile exchange = new ZipExchangeFile(() -> "1");
        new WholeFile().write(file.toString(), receiver -> exchange.write(contents, password, receiver));
    }

    /** Made without a text of that length, since the Java of the tests is no larger than it has to be. */
    private static byte[] assessments(int size, String head, char letter) {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(start, start.length + size);
        Arrays.fill(bytes, start.length, bytes.length, (byte) letter);
        return bytes;
    }

    private static byte[] numbers(String head, int size) {
        Random random = new Random(1);
        StringBuilder text =
                new StringBuilder(size + 10).append("{\"assessments\":").append(head);
        while (text.length() < size) {
            text.append(random.nextInt(10)).append(',');
        }
        return text.append("1]}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] keys(int size) {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder(size + 30).append("{\"assessments\":{");
        while (text.length() < size) {
            text.append('"').append(Integer.toString(random.nextInt(), 36)).append("\":0,");
        }
        return text.append("\"z\":1}}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] random(String head, int size) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(size + 30).append(head);
        while (text.length() < size) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.append("\"}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(byte[] assessments) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            String manifest = "{\"format\":1,\"application\":\"1\",\"madeAt\":\"2026-01-01T00:00:00Z\",\"madeBy\":\"\","
                    + "\"notes\":false,\"framework\":{\"id\":\"" + SHIPPED.ref().id() + "\",\"version\":\""
                    + SHIPPED.ref().version() + "\"},\"entries\":{\"assessments.json\":\""
                    + Sha256.of(assessments) + "\",\"framework.json\":\"" + Sha256.of(shipped()) + "\"}}";
            add(zip, "manifest.json", manifest.getBytes(StandardCharsets.US_ASCII));
            add(zip, "assessments.json", assessments);
            add(zip, "framework.json", shipped());
        }
        return file.toByteArray();
    }

    private static byte[] shipped() {
        return FrameworkJson.write(SHIPPED).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(contents);
        zip.closeEntry();
    }

    private static byte[] many() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int entry = 0; entry < 60_000; entry++) {
                add(zip, "e" + entry, new byte[0]);
            }
        }
        return file.toByteArray();
    }

    /** Its framework is a symbolic link to somewhere else. */
    private static byte[] link() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String name : List.of("manifest.json", "assessments.json", "framework.json")) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setUnixMode(0120777);
                zip.putArchiveEntry(entry);
                zip.write("/etc/passwd".getBytes(StandardCharsets.US_ASCII));
                zip.closeArchiveEntry();
            }
        }
        return file.toByteArray();
    }
}
