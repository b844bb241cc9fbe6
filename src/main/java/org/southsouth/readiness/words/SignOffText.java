package org.southsouth.readiness.words;

import java.util.List;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.review.SignOff;

/** Sign-offs in words. */
public final class SignOffText {
    private final Messages messages;
    private final Formats formats;

    public SignOffText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** "Validated 14 Oct 2026 by Ana Silva (chair) and Ben Okello". */
    public String validated(SignOff signOff) {
        return messages.get("common.sign-off.validated", formats.date(signOff.at()), people(signOff.signatories()));
    }

    /** Everybody who signed, with the role where there is one. */
    public String people(List<Person> signatories) {
        List<String> names = signatories.stream().map(this::person).toList();
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        return String.join(messages.getString("common.list.comma"), names.subList(0, last))
                + messages.getString("common.list.and")
                + names.get(last);
    }

    private String person(Person person) {
        return person.role().isBlank()
                ? person.name()
                : messages.get("common.sign-off.person", person.name(), person.role());
    }
}
