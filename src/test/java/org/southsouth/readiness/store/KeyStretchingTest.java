package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyStretchingTest {
    /** The first 32 of the 64 bytes that RFC 7914, section 11, gives. */
    @Test
    void it_gives_what_the_standard_says() {
        assertThat(stretched("passwd", "salt", 1))
                .isEqualTo("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        assertThat(stretched("Password", "NaCl", 80_000))
                .isEqualTo("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    }

    /** Made with another library (Python's hashlib) from the UTF-8 of form C. */
    @Test
    void letters_of_every_script_count_and_a_composed_one_is_the_same_as_its_parts() {
        String expected = "ed38fe0c4eccb231771532f8de91312cc65c4a8fa12a6534752205ae095e40b2";
        assertThat(stretched("Пароль \u00e9 密码", "salt of sixteen.", 1_000)).isEqualTo(expected);
        assertThat(stretched("Пароль e\u0301 密码", "salt of sixteen.", 1_000)).isEqualTo(expected);
    }

    @Test
    void the_password_stays_the_callers() {
        char[] password = "as it was".toCharArray();
        KeyStretching.stretch(password, new byte[16], 1);
        assertThat(password).isEqualTo("as it was".toCharArray());
    }

    private static String stretched(String password, String salt, int rounds) {
        return HexFormat.of()
                .formatHex(KeyStretching.stretch(
                        password.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), rounds));
    }
}
