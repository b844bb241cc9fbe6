package org.southsouth.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.report.markup.Markup;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MarkupTest {
    @Test
    void what_could_be_an_element_is_text() {
        Markup markup = new Markup().element("p", "<script>alert('x') && \"y\"</script>", "title", "\" onload=\"x");

        assertThat(markup.whole("<!DOCTYPE html>"))
                .contains("<p title=\"&quot; onload=&quot;x\">&lt;script&gt;alert(&#39;x&#39;) &amp;&amp; "
                        + "&quot;y&quot;&lt;/script&gt;</p>");
    }

    @Test
    void what_no_file_may_hold_is_replaced() {
        assertThat(new Markup().element("p", "a\u0000b\u001Bc\uD800d\uFFFEe").whole("<!DOCTYPE html>"))
                .contains("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</p>");
    }

    /** The first and the last of each range that XML allows. */
    @Test
    void what_a_file_may_hold_stays_as_it_is() {
        String allowed = "\t\n\r ~\u00A0\uD7FF\uE000\uFFFD" + Character.toString(0x10000);
        assertThat(new Markup().element("p", allowed).whole("<!DOCTYPE html>")).contains("<p>" + allowed + "</p>");
        assertThat(new Markup().element("p", "\u001F\u007F\u009F\uFFFE").whole("<!DOCTYPE html>"))
                .contains("<p>\uFFFD\uFFFD\uFFFD\uFFFD</p>");
    }

    /** To HTML a tag that ends itself is an open one, but for its own void elements. */
    @Test
    void what_holds_nothing_has_a_closing_tag_unless_html_knows_better() {
        assertThat(new Markup()
                        .open("head")
                        .empty("meta", "charset", "utf-8")
                        .close()
                        .whole("<!DOCTYPE html>"))
                .endsWith("<head><meta charset=\"utf-8\"/></head>\n");
        assertThat(new Markup().empty("span", "class", "box").whole("<!DOCTYPE html>"))
                .endsWith("<span class=\"box\"></span>\n");
    }

    @Test
    void an_element_that_stays_open_is_our_mistake() {
        assertThatThrownBy(() -> new Markup().open("p").whole("<!DOCTYPE html>"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_style_sheet_cannot_end_itself() {
        assertThatThrownBy(() -> new Markup().style("</style><script>")).isInstanceOf(IllegalArgumentException.class);
        assertThat(HtmlStyles.string("\"; } </style><script>\\\n"))
                .doesNotContain("<", ">", "\n", ";", "}")
                .matches("\"[^\"]*\"");
    }

    @Property
    void any_text_comes_back_as_it_was(@ForAll String text) throws Exception {
        String html = new Markup().element("p", text, "title", text).whole("<!DOCTYPE html>");

        Element element = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring(html.indexOf('\n')))))
                .getDocumentElement();

        assertThat(element.getElementsByTagName("*").getLength()).isZero();
        assertThat(element.getTextContent()).hasSameSizeAs(text.replace("\r\n", "\n"));
    }
}
