package org.southsouth.readiness.ui.send;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

/**
 * What was chosen and typed to ask somebody when the screen was left and no file was made of it; it waits here, without its
 * password. One for the whole window; before that closes, somebody is asked.
 */
public final class SendDrafts {
    private final Map<Route.Send, One> one = new LinkedHashMap<>();
    private final Map<Route.Several, Several> several = new LinkedHashMap<>();

    /** What one file is to have, and for whom. */
    record One(
            SendViewModel.Kind kind,
            ExchangeScope part,
            ExchangeScope body,
            boolean hasNotes,
            Optional<FormFormat> form,
            String to,
            String address,
            boolean isByHand,
            boolean asks,
            List<String> said) {
        /** As it stands now. */
        static One of(SendViewModel model) {
            return new One(
                    model.kindProperty().get(),
                    model.partProperty().get(),
                    model.bodyProperty().get(),
                    model.notesProperty().get(),
                    model.form().formatProperty().get(),
                    model.recipient().to().get(),
                    model.recipient().address().get(),
                    model.office().isByHand(),
                    model.request().taken().get(),
                    model.request().typed());
        }

        One byHand(boolean isChosen) {
            return new One(kind, part, body, hasNotes, form, to, address, isChosen, asks, said);
        }

        void into(SendViewModel model) {
            model.kindProperty().set(kind);
            model.partProperty().set(part);
            model.bodyProperty().set(body);
            model.notesProperty().set(hasNotes);
            model.form().formatProperty().set(form);
            model.recipient().to().set(to);
            model.recipient().address().set(address);
            model.request().taken().set(asks);
            model.request().write(said);
        }
    }

    /** What several offices are told, and which of them are ticked. */
    record Several(List<String> said, boolean isWorkbook, List<Office> ticked) {
        /** One that is ticked, with who gets its questions. */
        record Office(String body, String to, String address) {}
    }

    void keep(Route.Send screen, One typed) {
        one.put(screen, typed);
    }

    void keep(Route.Several screen, Several typed) {
        several.put(screen, typed);
    }

    /** Each once. */
    Optional<One> take(Route.Send screen) {
        return Optional.ofNullable(one.remove(screen));
    }

    /** Each once. */
    Optional<Several> take(Route.Several screen) {
        return Optional.ofNullable(several.remove(screen));
    }

    public List<Unfinished> unfinished(Messages messages) {
        return Stream.concat(
                        one.keySet().stream()
                                .map(screen -> new Unfinished(
                                        messages.getString(
                                                screen.isAsking() ? "send.unfinished.one" : "send.unfinished"),
                                        screen)),
                        several.keySet().stream()
                                .map(screen -> new Unfinished(messages.getString("send.unfinished.several"), screen)))
                .toList();
    }
}
