package org.southsouth.readiness.ui.send;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ExchangeWriting;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Makes the text for one recipient and the file beside it, and takes note of it: in this order, so that nobody is said to have been
 * asked whose file is not there, and no file is there of which nobody knows. Blocks.
 */
record SeveralWriting(
        ScreenContext context, SendViewModel.Ports ports, ExchangePackage whole, Scorecard scorecard, String folder) {
    private static final int LONGEST_NAME = 80;
    private static final String TEXT = "txt";

    MadeFile make(SentRequest sent, char[] password) {
        String ending = sent.form().map(FormFormat::ending).orElse(SendViewModel.ENDING);
        String place = ports.places().free(folder, name(sent.to()), List.of(ending, TEXT));
        String text = place + "." + TEXT;
        MadeFile made = sent.made(place + "." + ending, scorecard, title(), context);
        byte[] mail = made.mail().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        ports.output().write(text, receiver -> receiver.accept(mail));
        try {
            write(sent, made.file(), password);
        } catch (FileException e) {
            ports.places().remove(text);
            throw e;
        }
        sent.keep(whole, ports);
        return made;
    }

    private void write(SentRequest sent, String file, char[] password) {
        ExchangePackage portion = sent.asking(portion(sent), context);
        if (sent.form().isPresent()) {
            byte[] bytes = ports.forms().form(Form.of(portion), sent.form().get());
            ports.output().write(file, receiver -> receiver.accept(bytes));
        } else {
            new ExchangeWriting(ports.files(), ports.output()).write(portion, password, file);
        }
    }

    /** A safe name, cut so that the ending and a number have room on every system. */
    private String name(String recipient) {
        String name = context.text("send.several.name", title(), recipient);
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return FileName.safe(name.substring(0, end).replace('/', '-').replace('\\', '-'));
    }

    private String title() {
        return context.formats().title(whole.copies().get(0).profile());
    }

    private ExchangePackage portion(SentRequest sent) {
        return new ExchangePackage(
                        whole.framework(),
                        whole.copies(),
                        sent.scope(),
                        false,
                        sent.at(),
                        whole.madeBy(),
                        whole.files())
                .withoutFiles()
                .withoutPlans();
    }
}
