package org.southsouth.readiness.core.review;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HashedTime;
import org.southsouth.readiness.core.assessment.Person;

/**
 * What a sign-off covers, as a code. {@code value} is the digest of what was signed and of the act itself: who signed in
 * which role, with which reservations, when, and who entered it. {@code here} is what stands under it in this copy, which
 * is another one where its answers came about in another way ({@link CodeFit#OTHER_HISTORY}). {@code earlier} are the
 * values that it had before names were erased, the oldest first. Nobody needs a key for it, so whoever makes everything
 * anew, the code too, leaves no trace here: only the code on paper tells.
 */
public record SignOffCode(SignedContents signed, SignedContents here, String value, List<String> earlier) {
    /** Crockford's Base32: digits and capitals without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /** How many hexadecimal digits hold what is shown. */
    private static final int DIGITS = LENGTH * BITS / 4;

    public SignOffCode {
        earlier = List.copyOf(earlier);
    }

    /** Of a sign-off that is made now. */
    public static SignOffCode of(SignedContents signed, SignOff signOff, Digest digest) {
        return new SignOffCode(signed, signed, value(signed, signOff, digest), List.of());
    }

    private static String value(SignedContents signed, SignOff signOff, Digest digest) {
        CanonicalText text = new CanonicalText("sign-off 1");
        text.add(signed.contents(), signed.comments(), signOff.reservations());
        text.add(HashedTime.of(signOff.at()), signOff.by());
        for (Person person : signOff.signatories()) {
            text.add(person.name(), person.role());
        }
        return digest.of(text.toString());
    }

    /** Whether the sign-off is the one that has this code: signatories, reservations, time and by whom. */
    public boolean isOf(SignOff signOff, Digest digest) {
        return value.equals(value(signed, signOff, digest));
    }

    /** The same where something else stands under it in this copy. */
    public SignOffCode over(SignedContents found) {
        return new SignOffCode(signed, found, value, earlier);
    }

    /** The same once a name was erased from the sign-off or from what stands under it; the value that it had is kept. */
    SignOffCode renewed(SignedContents found, SignOff signOff, Digest digest) {
        SignedContents anew = signOff.stands() && signed.equals(here) ? found : signed;
        String next = value(anew, signOff, digest);
        List<String> before = new ArrayList<>(earlier);
        if (!next.equals(value)) {
            before.add(value);
        }
        return new SignOffCode(anew, signOff.stands() ? found : here, next, before);
    }

    /** As people see it: the first 80 bits in four groups of four, with hyphens between. */
    public String shown() {
        return shown(value);
    }

    /** Another value as people see it. */
    public static String shown(String value) {
        BigInteger rest = new BigInteger(value.substring(0, DIGITS), 16);
        StringBuilder code = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int place = LENGTH - 1; place >= 0; place--) {
            code.append(ALPHABET.charAt(rest.shiftRight(place * BITS)
                    .mod(BigInteger.valueOf(ALPHABET.length()))
                    .intValue()));
            if (place % GROUP == 0 && place > 0) {
                code.append('-');
            }
        }
        return code.toString();
    }

    /** Whether somebody typed this code, or one that it had: capitals, spaces and hyphens do not matter, O is 0, I and L are 1. */
    public boolean isTyped(String typed) {
        String plain = plain(typed);
        return plain(shown()).equals(plain)
                || earlier.stream().anyMatch(one -> plain(shown(one)).equals(plain));
    }

    /** Whether these are sixteen letters and digits of the alphabet, however they are grouped. */
    public static boolean isOne(String typed) {
        String plain = plain(typed);
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
