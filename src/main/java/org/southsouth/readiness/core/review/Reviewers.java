package org.southsouth.readiness.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;

/** Who may be named in a review without being typed: whoever is at this computer, then the people of the assessment. */
public final class Reviewers {
    private Reviewers() {}

    /** Each name once, with the role it has in the assessment; none that is blank. */
    public static List<Person> of(String here, Profile profile) {
        Map<String, Person> named = new LinkedHashMap<>();
        List<Person> people = new ArrayList<>();
        people.add(new Person(here, roleOf(here.strip(), profile)));
        people.addAll(profile.people());
        for (Person person : people) {
            String name = person.name().strip();
            if (!name.isEmpty()) {
                named.putIfAbsent(name, new Person(name, person.role().strip()));
            }
        }
        return List.copyOf(named.values());
    }

    private static String roleOf(String name, Profile profile) {
        return profile.people().stream()
                .filter(person -> person.name().strip().equals(name))
                .map(Person::role)
                .findFirst()
                .orElse("");
    }
}
