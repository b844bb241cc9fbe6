package org.southsouth.readiness.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of offices as people type them: those that a search takes for one are one, called as it was written first. */
public final class OfficeNames {
    private final Map<SearchKey, String> first = new LinkedHashMap<>();

    public OfficeNames(List<String> names) {
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> first.putIfAbsent(SearchKey.of(name), name.strip()));
    }

    /** As it was written first; itself where it is none of them. */
    public String of(String name) {
        return first.getOrDefault(SearchKey.of(name), name.strip());
    }

    /** Each once, in the order of the first. */
    public List<String> all() {
        return List.copyOf(first.values());
    }
}
