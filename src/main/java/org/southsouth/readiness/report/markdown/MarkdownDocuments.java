package org.southsouth.readiness.report.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.DocumentFormat;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Documents as Markdown, {@code formats.md} 14: UTF-8, LF; what stands in the margins of paper comes first. */
public final class MarkdownDocuments implements DocumentFormat {
    private final Messages messages;
    private final Formats formats;

    public MarkdownDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] write(Document document) {
        List<String> about = new ArrayList<>(List.of(document.title()));
        document.state().ifPresent(state -> {
            about.add(state.word());
            if (!state.depth().isEmpty()) {
                about.add(state.depth());
            }
        });
        if (!document.note().isEmpty()) {
            about.add(document.note());
        }
        about.add(new MadeWording(messages, formats).date(document.head().edition()));
        MarkdownWriter writer = new MarkdownWriter(messages, formats, document.head());
        writer.line("*" + MarkdownText.of(String.join(" · ", about)) + "*");
        if (document.head().method().isEmpty()) {
            writer.line(MarkdownText.of(String.join(" ", document.head().notices())));
        }
        document.writeTo(writer);
        return writer.text().getBytes(StandardCharsets.UTF_8);
    }
}
