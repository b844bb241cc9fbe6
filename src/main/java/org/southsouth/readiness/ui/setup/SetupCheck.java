package org.southsouth.readiness.ui.setup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.round.RoundName;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.words.TypedDay;

/** What is wrong in the form, as the key of the sentence that says how to mend it. Gentle: only what surely is a slip. */
final class SetupCheck {
    private static final int YEAR_DIGITS = 4;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s");

    private SetupCheck() {}

    /** A day without a year is the next one from today on. */
    static Map<SetupField, String> problems(SetupForm form, LocalDate today) {
        Map<SetupField, String> found = new EnumMap<>(SetupField.class);
        if (form.countryProperty().get().isEmpty()) {
            found.put(SetupField.COUNTRY, "setup.error.country");
        }
        if (form.cityKindProperty().get()
                && !PlainText.isSeen(form.cityProperty().get())) {
            found.put(SetupField.CITY, "setup.error.city");
        }
        String round = roundProblem(form);
        if (!round.isEmpty()) {
            found.put(SetupField.ROUND, round);
        }
        String due = form.dueProperty().get().strip();
        if (!due.isEmpty() && !form.isDueAsBefore() && TypedDay.from(today, due).isEmpty()) {
            found.put(SetupField.DUE, TypedDay.refusal(due));
        }
        String contact = contactProblem(form.contactProperty().get().strip());
        if (!contact.isEmpty()) {
            found.put(SetupField.CONTACT, contact);
        }
        return found;
    }

    /** What was set up before may stay as it is. */
    private static String roundProblem(SetupForm form) {
        String round = form.roundProperty().get().strip();
        if (!new Round(round).isNamed()) {
            return "setup.error.round";
        }
        if (form.isRoundAsBefore()) {
            return "";
        }
        if (round.length() > RoundName.LONGEST) {
            return "common.round.long";
        }
        return RoundName.isNoYear(Round.written(round).name()) ? "common.round.year" : "";
    }

    /** What no further letter mends: it is too long, or of so many digits that it becomes no year. */
    static String roundProblemSoFar(SetupForm form) {
        boolean isShort = form.roundProperty().get().strip().length() < YEAR_DIGITS;
        return isShort ? "" : roundProblem(form);
    }

    /** Such as "first": sound, and put in order by its letters. */
    static boolean isRoundInWords(SetupForm form) {
        String round = Round.written(form.roundProperty().get().strip()).name();
        return !round.isEmpty()
                && round.length() <= RoundName.LONGEST
                && !DIGITS.matcher(round).matches();
    }

    /** Empty where the address may be one, or there is none. */
    private static String contactProblem(String address) {
        int at = address.indexOf('@');
        String after = address.substring(at + 1);
        if (address.isEmpty()) {
            return "";
        }
        if (SPACE.matcher(address).find()) {
            return "setup.error.contact.space";
        }
        if (at < 0) {
            return "setup.error.contact.no-at";
        }
        if (at == 0) {
            return "setup.error.contact.begin";
        }
        if (after.isEmpty()) {
            return "setup.error.contact.end";
        }
        boolean isWhole = after.indexOf('@') < 0 && after.indexOf('.') > 0 && !after.endsWith(".");
        return isWhole ? "" : "setup.error.contact.domain";
    }
}
