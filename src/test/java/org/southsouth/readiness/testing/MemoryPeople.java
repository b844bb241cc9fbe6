package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.people.Erased;
import org.southsouth.readiness.core.people.Erasure;
import org.southsouth.readiness.core.people.Mention;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.core.people.People;
import org.southsouth.readiness.core.people.PeopleStore;
import org.southsouth.readiness.core.people.TextMention;

/** Names that are only a list; says how often it was read, and leaves traces or fails when a test says so. */
public final class MemoryPeople implements PeopleStore {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TextMention> passages = new ArrayList<>();
    private final List<Erasure> erasures = new ArrayList<>();
    private boolean isClean = true;
    private boolean isFull;
    private int readings;

    /** So many people of Samoa and Cambodia; one of them is in texts too. */
    public static MemoryPeople of(int count) {
        MemoryPeople people = new MemoryPeople();
        for (int i = 1; i < count; i++) {
            people.mentions.add(new Mention("Officer Nr. " + (char) ('A' + i), NameField.HISTORY, 3 * i));
        }
        people.mentions.add(new Mention("Sok Dara", NameField.PERSON, 2));
        people.mentions.add(new Mention("Sok Dara", NameField.SIGNATORY, 1));
        people.mentions.add(new Mention("Sok Dara", NameField.HISTORY, 120));
        people.mentions.add(new Mention("sok dara", NameField.ANSWER, 87));
        for (String words : List.of("Sok Dara has the letter of the ministry", "Asked Sok Dara by telephone")) {
            people.passages.add(
                    new TextMention(TextMention.Kind.NOTE, new Subject("KHM"), new Round("2026"), "REG-GOV-01", words));
        }
        people.passages.add(new TextMention(
                TextMention.Kind.PROFILE, new Subject("KHM"), new Round("2026"), "", "Ministry, c/o Sok Dara"));
        return people;
    }

    public void leaveTraces() {
        isClean = false;
    }

    public void fillDisk() {
        isFull = true;
    }

    public int readings() {
        return readings;
    }

    @Override
    public List<Mention> mentions() {
        readings++;
        return List.copyOf(mentions);
    }

    @Override
    public List<String> bodies() {
        return List.of("Ministry of Trade");
    }

    @Override
    public List<TextMention> passages(String name) {
        return People.isSame(name, "Sok Dara") ? List.copyOf(passages) : List.of();
    }

    @Override
    public List<Erasure> erasures() {
        return List.copyOf(erasures);
    }

    @Override
    public Erased erase(String name, String role) {
        if (isFull) {
            throw new StoreException(Reason.DISK_FULL, "full", null);
        }
        Map<NameField, Integer> counts = new EnumMap<>(NameField.class);
        for (Mention mention : List.copyOf(mentions)) {
            if (People.isSame(mention.name(), name)) {
                counts.merge(mention.place(), mention.count(), Integer::sum);
                mentions.remove(mention);
                mentions.add(new Mention(role, mention.place(), mention.count()));
            }
        }
        Erased erased = new Erased(counts, 0, isClean);
        erasures.add(new Erasure(ScreenContexts.NOW, role, erased.places()));
        return erased;
    }
}
