package org.southsouth.readiness.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.southsouth.readiness.report.HostileTexts;
import org.southsouth.readiness.report.MarkdownRendered;
import org.southsouth.readiness.report.model.SafeText;

/** What somebody typed is shown as it was, and is nothing but text: held against the reference reader. */
class MarkdownTextTest {
    private static String shown(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    private static String expected(String text) {
        return SafeText.of(text).replace("\n", " · ").replaceAll("\\s+", " ").strip();
    }

    private static void isText(String text) {
        String written = MarkdownText.of(text);
        String paragraph = MarkdownRendered.of("before\n\n" + MarkdownText.atBeginning(written) + "\n");
        assertThat(paragraph.replaceAll("</?p>", "")).as(paragraph).doesNotContain("<");
        assertThat(shown(paragraph).replaceFirst("before\\s*", "")).isEqualTo(expected(text));
        String table = MarkdownRendered.of("| a | b |\n| --- | --- |\n| " + written + " | end |\n");
        assertThat(table.replaceAll("</?(table|thead|tbody|tr|th|td)>", "")).doesNotContain("<");
        assertThat(table).contains("<td>end</td>");
        assertThat(shown(table.substring(table.indexOf("<tbody>"), table.indexOf("<td>end"))))
                .isEqualTo(expected(text));
    }

    @Example
    void signs_of_markdown_are_shown() {
        for (String text : new String[] {
            "# heading",
            "- list",
            "+ list",
            "1. list",
            "2) list",
            "> quoted",
            "---",
            "***",
            "===",
            "```code```",
            "    code",
            "*bold* _so_ **so** ~~gone~~",
            "[link](http://example.org)",
            "![picture](x.png)",
            "[a]: http://example.org",
            "<http://example.org>",
            "http://example.org/a_b",
            "www.example.org",
            "mail@example.org",
            "mailto:mail@example.org",
            "a | b",
            "\\",
            "a\\",
            "\\| x",
            "<script>alert(1)</script>",
            "<!-- gone -->",
            "&lt; &amp; &#64; &copy;",
            "$x^2$",
            "javascript:alert(1)",
            "term\n: what it means",
            "line\n# no heading",
            "trailing  \nbreak",
            "[^1] note",
            "@name #1 !",
        }) {
            isText(text);
        }
    }

    @Example
    void hostile_texts_are_text() {
        HostileTexts.all().forEach(MarkdownTextTest::isText);
    }

    @Property
    void any_text_is_text(@ForAll String text) {
        isText(text);
    }

    @Property
    void signs_in_any_order_are_text(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({
                        'a', '1', ' ', '*', '_', '[', ']', '(', ')', '<', '>', '|', '\\', '`', '#', '-', '+', '.', ':',
                        '/', '@', '!', '~', '&', '=', '\n', '\t', '"'
                    })
                    String text) {
        isText(text);
    }
}
