package org.southsouth.readiness.ui.send;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.RequestText;
import org.southsouth.readiness.words.TypedDay;

/** What one is asked, and when: what goes, the text of the e-mail to it, and the note of it. */
record SentRequest(
        String to, String address, ExchangeScope scope, Optional<FormFormat> form, AnswerRequest wish, Instant at) {

    /** Both say all that is wished. A form says the day that was typed here, or what was set up where that is no day. */
    ExchangePackage asking(ExchangePackage contents, ScreenContext context) {
        if (form.isEmpty()) {
            return contents.asking(wish);
        }
        Copy copy = contents.copies().get(0);
        String setUp = copy.profile().due();
        String due = wish.due()
                .map(context.formats()::date)
                .orElse(TypedDay.of(setUp).isEmpty() ? setUp : "");
        return new ExchangePackage(
                        contents.framework(),
                        List.of(copy.withProfile(copy.profile().withDue(due))),
                        contents.scope(),
                        contents.hasNotes(),
                        contents.madeAt(),
                        contents.madeBy(),
                        contents.files())
                .asking(wish);
    }

    /** The file, which is written or about to be, with the text of the e-mail that it is attached to. */
    MadeFile made(String file, Scorecard scorecard, String title, ScreenContext context) {
        AskedQuestions asked = AskedQuestions.of(scope, scorecard);
        RequestText text = new RequestText(context.messages(), context.formats());
        String mail =
                text.mail(new RequestText.Letter(address, title, MadeFile.name(file), form, wish), asked, scorecard);
        String name = to.isEmpty() ? text.portion(scope, scorecard.framework()) : to;
        return new MadeFile(name, address, file, mail);
    }

    /** Takes note of it, and of where the answers are to go. Blocks. */
    void keep(ExchangePackage whole, SendViewModel.Ports ports) {
        Request request = new Request(
                ports.newId().get(), to, address, scope, form, at, ports.asker().name(), wish.due(), wish.message());
        ports.requests().keep(whole.copies().get(0).id(), List.of(request));
        ports.asker().keepAddress(wish.address());
    }
}
