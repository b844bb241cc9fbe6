package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.security.SHA256;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * The only user of a database file has an empty password, also where the file is encrypted. Where somebody gave it
 * another one, H2 would open the file, write to it, and only then refuse us.
 */
final class UserSecret {
    private static final Pattern SECRET = Pattern.compile("SALT '((?:[0-9a-f]{2})*)' HASH '((?:[0-9a-f]{2})*)'");

    private UserSecret() {}

    /** Fails with {@code DAMAGED}. */
    static void pass(StoredDefinitions stored, Path file) {
        for (Definition definition : stored.all()) {
            if (definition.type() == Definition.USER && !isOurs(definition.sql())) {
                throw new StoreException(Reason.DAMAGED, "another password of its user: " + file, null);
            }
        }
    }

    private static boolean isOurs(String sql) {
        Matcher secret = SECRET.matcher(sql);
        if (!secret.find()) {
            return false;
        }
        HexFormat hexadecimal = HexFormat.of();
        byte[] empty = SHA256.getKeyPasswordHash(Schema.USER.toUpperCase(Locale.ROOT), new char[0]);
        byte[] made = SHA256.getHashWithSalt(empty, hexadecimal.parseHex(secret.group(1)));
        return MessageDigest.isEqual(made, hexadecimal.parseHex(secret.group(2)));
    }
}
