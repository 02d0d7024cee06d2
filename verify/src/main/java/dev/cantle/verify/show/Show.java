package dev.cantle.verify.show;

import dev.cantle.verify.reading.BgpSummaryReader;
import dev.cantle.verify.reading.InterfacesReader;
import dev.cantle.verify.reading.OutcomeReader;
import dev.cantle.verify.reading.PingReader;
import dev.cantle.verify.reading.RouteStreamReader;
import dev.cantle.verify.reading.SoftwareReader;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.IncompleteReplyException;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.State;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Shows one saved reply. Routes pass through: a table of any size is shown in bounded memory. */
public final class Show {

    private Show() {}

    /**
     * Shows the reply in a file. What cannot be read still gives a whole JSON document, without data and with the reason
     * among its messages; as text it gives what could be read, and the reason is for standard error only.
     *
     * @param json whether one JSON document is wanted, with the fields of the command's documentation, or text
     * @param out where it goes; flushed, not closed
     * @throws IOException if the output fails
     */
    public static Shown file(ShowKind kind, Path file, boolean json, OutputStream out) throws IOException {
        try (Form form = form(kind, json, out)) {
            return show(kind, file, form);
        }
    }

    private static Form form(ShowKind kind, boolean json, OutputStream out) throws IOException {
        OutputStream guarded = new BufferedOutputStream(new GuardedOutput(out), 1 << 16);
        return json ? new JsonForm(kind, guarded) : new TextForm(guarded);
    }

    /** Shows a reply that comes from anywhere. */
    static Shown reply(ShowKind kind, Reply reply, boolean json, OutputStream out) throws IOException {
        try (Form form = form(kind, json, out)) {
            return show(kind, reply, form);
        }
    }

    private static Shown show(ShowKind kind, Path file, Form form) throws IOException {
        try (InputStream body = Files.newInputStream(file)) {
            Instant time = Files.getLastModifiedTime(file).toInstant();
            return show(kind, new Reply(new Evidence(file.toString(), time), body), form);
        } catch (OutputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            return unreadable(form, file + ": there is no such file; the state is unknown");
        } catch (IOException e) {
            return unreadable(form, file + ": cannot be read; the state is unknown");
        }
    }

    private static Shown show(ShowKind kind, Reply reply, Form form) throws IOException {
        try {
            return read(kind, reply, form);
        } catch (IncompleteReplyException e) {
            return incomplete(form, e);
        } catch (ReplyUnavailableException e) {
            return unreadable(form, String.valueOf(e.getMessage()));
        }
    }

    /** What could be read is shown, and why it is not enough. */
    private static Shown incomplete(Form form, IncompleteReplyException e) throws IOException {
        form.incomplete(e.partial().orElse(null), e.complaints());
        return new Shown(1, String.valueOf(e.getMessage()));
    }

    private static Shown unreadable(Form form, String problem) throws IOException {
        form.unreadable(List.of(Message.error(problem)));
        return new Shown(1, problem);
    }

    private static Shown read(ShowKind kind, Reply reply, Form form) throws IOException, ReplyUnavailableException {
        if (kind == ShowKind.ROUTES) {
            RouteStreamReader.End end = new RouteStreamReader(form).read(reply);
            form.routesEnd(end.messages());
            return Shown.of(end.hasData());
        }
        State state = reader(kind).read(reply);
        form.state(state);
        return Shown.of(state.hasData());
    }

    private static ReplyReader<? extends State> reader(ShowKind kind) {
        return switch (kind) {
            case BGP -> new BgpSummaryReader();
            case INTERFACES -> new InterfacesReader();
            case PING -> new PingReader();
            case SOFTWARE -> new SoftwareReader();
            case OUTCOME -> new OutcomeReader();
            case ROUTES -> throw new IllegalStateException("Routes are streamed");
        };
    }
}
