package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.SourceLocations;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * What is known while one framework is read: its files, of which each is opened once, where every part was written, and
 * what is wrong so far.
 */
final class FrameworkFiles implements SourceLocations {
    static final String FIRST = "framework.json";

    private final Folder folder;
    private final Problems problems = new Problems(FIRST);
    private final Set<String> opened = new HashSet<>();
    private final IdentityHashMap<Object, JsonPlace> places = new IdentityHashMap<>();
    private boolean isWhole = true;

    FrameworkFiles(Folder folder) {
        this.folder = folder;
    }

    Problems problems() {
        return problems;
    }

    /** Remembers where a part was written. */
    <T> T placed(T part, JsonPlace place) {
        places.put(part, place);
        return part;
    }

    @Override
    public String of(Object part, String field) {
        JsonPlace place = places.get(part);
        return place == null ? FIRST : place.field(field).toString();
    }

    /** A part that holds ids could not be read at all, so that nobody knows what is unknown. */
    void lose() {
        isWhole = false;
    }

    boolean isWhole() {
        return isWhole;
    }

    /** The file that everything begins with. */
    @Nullable
    JsonNode first() {
        opened.add(FIRST);
        return parse(FIRST, FIRST);
    }

    /** A section's own file, by the name that stands at this place; null, and a problem, where it cannot be read. */
    Fields.@Nullable Item section(String name, JsonPlace at) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            problems.add(at, "problem.section.outside", Excerpt.of(name));
            return null;
        }
        if (!opened.add(plain)) {
            problems.add(at, "problem.section.twice", Excerpt.of(name));
            return null;
        }
        JsonNode value = parse(plain, at.toString());
        return value == null ? null : new Fields.Item(value, JsonPlace.top(Excerpt.of(plain)));
    }

    private @Nullable JsonNode parse(String name, String where) {
        Parsed<byte[]> bytes = folder.open(name, where);
        bytes.problems().forEach(problems::add);
        return bytes.isSound() ? tree(bytes.value(), Excerpt.of(name)) : null;
    }

    /** What is wrong with the JSON is told alone: half a character is not told twice. */
    private @Nullable JsonNode tree(byte[] bytes, String file) {
        int before = problems.count();
        JsonNode tree = JsonTree.of(bytes, file, problems);
        if (tree != null && problems.count() == before) {
            ArrivingFramework.check(tree, JsonPlace.top(file), problems);
        }
        return tree;
    }

    /** The name without {@code .} and {@code ..}, or empty where it is no relative path that stays in the folder. */
    private static String plain(String name) {
        boolean isForeign = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return isForeign ? "" : String.join("/", parts);
    }
}
