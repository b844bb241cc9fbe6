package org.southsouth.readiness.core.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is named. The same name is the same person, whatever the capitals and the white space: one hand types both, and a
 * name that is left standing in one spelling is not erased. Two people of one name are one here.
 */
public final class People {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    /** Where a body or an address can stand as well as somebody's name. */
    private static final Set<NameField> CONTACTS = Set.of(
            NameField.CONTACT,
            NameField.CARD_CONTACT,
            NameField.CARD_VALIDATION,
            NameField.REQUEST_TO,
            NameField.REQUEST_ADDRESS);

    private People() {}

    /**
     * People first, then bodies and contacts, each after the alphabet; what stands for erased names is marked. {@code bodies}
     * are known as such from elsewhere.
     */
    public static List<Named> of(List<Mention> mentions, List<Erasure> erasures, Collection<String> bodies) {
        Set<String> known = new HashSet<>();
        bodies.forEach(body -> known.add(key(body)));
        Set<String> roles = new HashSet<>();
        erasures.forEach(erasure -> roles.add(key(erasure.role())));
        Map<String, List<Mention>> byKey = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String key = key(mention.name());
            if (!key.isEmpty()) {
                byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(mention);
            }
        }
        List<Named> people = new ArrayList<>();
        byKey.forEach((key, one) -> people.add(named(one, roles.contains(key), known.contains(key))));
        people.sort((a, b) -> {
            int order = Boolean.compare(b.isPerson(), a.isPerson());
            order = order != 0 ? order : key(a.name()).compareTo(key(b.name()));
            return order != 0 ? order : a.name().compareTo(b.name());
        });
        return List.copyOf(people);
    }

    private static Named named(List<Mention> mentions, boolean isRole, boolean isBody) {
        Map<NameField, Integer> counts = new HashMap<>();
        Map<String, Integer> spellings = new HashMap<>();
        for (Mention mention : mentions) {
            counts.merge(mention.place(), mention.count(), Integer::sum);
            spellings.merge(mention.name().strip(), mention.count(), Integer::sum);
        }
        String name = spellings.entrySet().stream()
                .min((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey().compareTo(b.getKey())
                        : b.getValue() - a.getValue())
                .orElseThrow()
                .getKey();
        boolean isPerson = !isBody && !CONTACTS.containsAll(counts.keySet());
        return new Named(name, counts, isRole, isPerson);
    }

    public static boolean isSame(String name, String other) {
        return key(name).equals(key(other));
    }

    private static String key(String name) {
        return WHITE.matcher(name.strip()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
