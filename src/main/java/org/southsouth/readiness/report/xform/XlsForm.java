package org.southsouth.readiness.report.xform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.xform.PhoneField.Choice;
import org.southsouth.readiness.report.xform.PhoneField.Rule;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * A blank questionnaire as an XLSForm, which KoboToolbox makes a form for phones of (formats.md 18): what {@link XForm} asks, with
 * names that stand once. A group has a place, so a section is no group here; its title stands before that of the question.
 */
public record XlsForm(Messages messages, Formats formats) {
    private static final List<String> SURVEY = Arrays.stream(Column.values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What people read. */
    private static final Set<Column> SAID =
            EnumSet.of(Column.LABEL, Column.HINT, Column.REQUIRED_MESSAGE, Column.CONSTRAINT_MESSAGE);

    private static final List<String> CHOICES = List.of("list_name", "name", "label");

    private enum Column {
        TYPE,
        NAME,
        LABEL,
        HINT,
        REQUIRED,
        REQUIRED_MESSAGE,
        RELEVANT,
        CONSTRAINT,
        CONSTRAINT_MESSAGE,
        CALCULATION,
        APPEARANCE
    }

    public byte[] bytes(Form form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Sheets(new PhoneForm(form, messages, formats), workbook).write();
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setCreator(messages.getString("common.app.name"));
            properties.setCreated(Optional.of(Date.from(form.madeAt())));
            properties.setModified(Optional.of(Date.from(form.madeAt())));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three sheets of one form. */
    private static final class Sheets {
        private static final Pattern ASKED =
                Pattern.compile(Pattern.quote(XFormNodes.at(XFormLayout.ASKED + "/")) + "([\\w.-]+)");
        private static final Pattern PART =
                Pattern.compile(Pattern.quote(XFormNodes.at(XFormLayout.QUESTIONS)) + "([\\w.-]+)/([a-z]+)");

        private final PhoneForm form;
        private final XSSFWorkbook workbook;
        private final XSSFSheet survey;
        private final XSSFSheet choices;
        private final Map<List<Choice>, String> lists = new HashMap<>();

        Sheets(PhoneForm form, XSSFWorkbook workbook) {
            this.form = form;
            this.workbook = workbook;
            this.survey = workbook.createSheet("survey");
            this.choices = workbook.createSheet("choices");
        }

        void write() {
            add(survey, SURVEY);
            add(choices, CHOICES);
            row(Map.of(Column.TYPE, "end", Column.NAME, XFormLayout.END));
            begin("about", Map.of());
            form.about().forEach((part, words) -> calculate(part, quoted(words)));
            end();
            begin("who", Map.of());
            form.known().forEach((part, words) -> {
                if (!words.isEmpty()) {
                    calculate(part, quoted(words));
                }
            });
            form.who().forEach(field -> ask(field, field.name()));
            end();
            begin(XFormLayout.ASKED, Map.of());
            form.gated()
                    .forEach(question -> calculate(
                            XFormLayout.alone(XFormLayout.ASKED, XFormLayout.node(question.id())),
                            named(form.asked(question))));
            end();
            begin("q", Map.of());
            form.questions().forEach(this::question);
            end();
            XSSFSheet settings = workbook.createSheet("settings");
            add(settings, List.of("form_title", "form_id", "version"));
            add(
                    settings,
                    List.of(
                            said(form.title()),
                            form.framework().ref().id(),
                            form.framework().ref().version()));
        }

        private void question(Question question) {
            Map<Column, String> more = new HashMap<>();
            more.put(Column.LABEL, form.label(question));
            more.put(Column.APPEARANCE, "field-list");
            form.relevance(question).ifPresent(shown -> more.put(Column.RELEVANT, named(shown)));
            String node = XFormLayout.node(question.id());
            begin(XFormLayout.groupAlone(node), more);
            form.fields(question).forEach(field -> ask(field, XFormLayout.alone(field.name(), node)));
            end();
        }

        private void begin(String name, Map<Column, String> more) {
            Map<Column, String> cells = new HashMap<>(more);
            cells.put(Column.TYPE, "begin_group");
            cells.put(Column.NAME, name);
            row(cells);
        }

        private void end() {
            row(Map.of(Column.TYPE, "end_group"));
        }

        private void calculate(String name, String value) {
            row(Map.of(Column.TYPE, "calculate", Column.NAME, name, Column.CALCULATION, value));
        }

        private void ask(PhoneField field, String name) {
            Map<Column, String> cells = new HashMap<>();
            cells.put(Column.TYPE, type(field));
            cells.put(Column.NAME, name);
            cells.put(Column.LABEL, field.label());
            cells.put(Column.HINT, field.hint());
            for (Rule rule : Rule.values()) {
                cells.put(Column.valueOf(rule.name()), named(field.rule(rule)));
            }
            row(cells);
        }

        private String type(PhoneField field) {
            return switch (field.type()) {
                case TEXT -> "text";
                case INTEGER -> "integer";
                case DECIMAL -> "decimal";
                case DATE -> "date";
                case ONE -> "select_one " + list(field.choices());
                case MANY -> "select_multiple " + list(field.choices());
            };
        }

        /** What is offered in the same words more than once is one list. */
        private String list(List<Choice> offered) {
            return lists.computeIfAbsent(offered, made -> {
                String name = "list" + (lists.size() + 1);
                made.forEach(choice -> add(choices, List.of(name, choice.value(), said(choice.label()))));
                return name;
            });
        }

        /** Whoever makes the form of it puts the place there for the name. */
        private static String named(String path) {
            String asked = ASKED.matcher(path).replaceAll(found -> reference(XFormLayout.ASKED, found.group(1)));
            return PART.matcher(asked).replaceAll(found -> reference(found.group(2), found.group(1)));
        }

        private static String reference(String part, String node) {
            return Matcher.quoteReplacement("${" + XFormLayout.alone(part, node) + "}");
        }

        /** As it is, also what looks like a reference: that is put together when the form is filled in. */
        private static String quoted(String text) {
            String[] pieces = text.split("(?<=\\$)(?=\\{)", -1);
            return pieces.length == 1
                    ? piece(text)
                    : Arrays.stream(pieces).map(Sheets::piece).collect(Collectors.joining(", ", "concat(", ")"));
        }

        /** XPath has no way to write a quotation mark in a text that has both. A line would end as a space. */
        private static String piece(String text) {
            String line = text.replace("\n", XFormLayout.BETWEEN);
            if (!line.contains("'")) {
                return "'" + line + "'";
            }
            return line.contains("\"") ? "concat('" + line.replace("'", "', \"'\", '") + "')" : "\"" + line + "\"";
        }

        private void row(Map<Column, String> cells) {
            List<String> row = new ArrayList<>();
            for (Column column : Column.values()) {
                String cell = cells.getOrDefault(column, "");
                row.add(SAID.contains(column) ? said(cell) : cell);
            }
            add(survey, row);
        }

        /** A text of the questionnaire is no reference to a question, whatever stands in it. */
        private static String said(String text) {
            return text.replace("${", "$ {");
        }

        private static void add(XSSFSheet sheet, List<String> cells) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    row.createCell(column).setCellValue(SafeText.of(cells.get(column)));
                }
            }
        }
    }
}
