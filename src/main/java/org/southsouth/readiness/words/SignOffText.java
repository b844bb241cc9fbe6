package org.southsouth.readiness.words;

import java.util.List;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;

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

    /** "Code: 4Q7V-0K2M-9ZTD-H3XA.", with those that it had before names were erased; or that it was signed before codes existed. */
    public String code(SignOff signOff) {
        return signOff.code().map(this::words).orElseGet(() -> messages.getString("common.sign-off.code.none"));
    }

    private String words(SignOffCode code) {
        if (code.earlier().isEmpty()) {
            return messages.get("common.sign-off.code", code.shown());
        }
        List<String> earlier = code.earlier().stream().map(SignOffCode::shown).toList();
        return messages.get(
                "common.sign-off.code.earlier",
                code.shown(),
                String.join(messages.getString("common.list.comma"), earlier));
    }

    /** The code and, of the sign-off that stands, whether it still fits. */
    public String coded(SignOff signOff, CodeFit fit) {
        if (signOff.code().isEmpty() && signOff.stands() && fit == CodeFit.BROKEN) {
            return messages.getString("common.sign-off.uncoded");
        }
        String code = code(signOff);
        return signOff.stands() && fit != CodeFit.NO_CODE ? code + " " + fit(fit) : code;
    }

    /** Whether it still fits what is here, as a sentence; empty where there is no code. */
    public String fit(CodeFit fit) {
        return switch (fit) {
            case NO_CODE -> "";
            case FITS -> messages.getString("common.sign-off.fits");
            case OTHER_HISTORY -> messages.getString("common.sign-off.other-history");
            case BROKEN -> messages.getString("common.sign-off.broken");
        };
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
