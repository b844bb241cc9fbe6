package org.southsouth.readiness.store;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes 32 bytes of a password by PBKDF2 with HMAC-SHA-256 (RFC 8018). Every try of somebody who guesses takes as many
 * rounds, so the rounds are what a stolen file is protected by. The same letters give the same bytes however the keyboard
 * composed them: the password is brought into Unicode's form C first.
 */
final class KeyStretching {
    private static final int BITS = 256;

    private KeyStretching() {}

    /** Takes some tenths of a second with the rounds that we use. The password stays the caller's, who clears it. */
    static byte[] stretch(char[] password, byte[] salt, int rounds) {
        char[] composed = composed(password);
        PBEKeySpec spec = new PBEKeySpec(composed, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }

    /** A copy, and only where it must be, by way of a text, which cannot be cleared. */
    private static char[] composed(char[] password) {
        CharBuffer letters = CharBuffer.wrap(password);
        return Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                ? password.clone()
                : Normalizer.normalize(letters, Normalizer.Form.NFC).toCharArray();
    }
}
