package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.BareText;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.reading.xml.RpcErrorElement;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a device answered a load, a commit, a comparison, or anything that it refused. Has no state: any thread may
 * use it.
 */
public final class OutcomeReader implements ReplyReader<Outcome> {

    /** Replies up to this size are read again when they lack the end tags that clusters forget. */
    private static final int MENDABLE = 1 << 20;

    @Override
    public Outcome read(Reply reply) throws IOException, ReplyFormatException {
        byte[] head = reply.body().readNBytes(MENDABLE);
        boolean whole = head.length < MENDABLE;
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), reply.body());
        try {
            return new Reading().read(new Reply(reply.evidence(), all));
        } catch (ReplyFormatException e) {
            String text = new String(head, StandardCharsets.UTF_8);
            String mended = whole ? UnclosedEngines.close(text) : text;
            if (mended.equals(text)) {
                throw e;
            }
            return readMended(reply, mended, e);
        }
    }

    private static Outcome readMended(Reply reply, String mended, ReplyFormatException first)
            throws IOException, ReplyFormatException {
        try {
            InputStream body = new ByteArrayInputStream(mended.getBytes(StandardCharsets.UTF_8));
            return new Reading().read(new Reply(reply.evidence(), body));
        } catch (ReplyFormatException e) {
            first.addSuppressed(e);
            throw first;
        }
    }

    /** What one reading has found so far. */
    private static final class Reading {

        private final List<Outcome.RpcProblem> errors = new ArrayList<>();
        private final List<Outcome.RpcProblem> warnings = new ArrayList<>();
        private final Set<String> routingEngines = new LinkedHashSet<>();
        private final List<String> output = new ArrayList<>();
        private boolean data;

        Outcome read(Reply reply) throws IOException, ReplyFormatException {
            ReplyXml xml = ReplyXml.open(reply);
            xml.root();
            String root = xml.name();
            data = root.equals("rpc-reply") || root.equals("ok");
            element(xml);
            xml.finish();
            if (!data) {
                throw new ReplyFormatException(xml.place(), "<" + root + "> is no reply of a device", null);
            }
            return new Outcome(true, errors, warnings, List.copyOf(routingEngines), String.join("\n", output));
        }

        private void element(ReplyXml xml) throws IOException, ReplyFormatException {
            String name = xml.name();
            ReplyKind kind = ReplyKind.of(name).orElse(ReplyKind.OUTCOME);
            if (kind != ReplyKind.OUTCOME) {
                throw new ReplyFormatException(
                        xml.place(),
                        "this is a reply about " + kind.word() + ", not about " + ReplyKind.OUTCOME.word(),
                        null);
            }
            data |= ReplyKind.OUTCOME.isCarriedBy(name) || RpcErrorElement.NAMES.contains(name);
            switch (name) {
                case "rpc-error", "error", "warning" -> problem(RpcErrorElement.read(xml));
                case "output", "text", "configuration-output", "json-output" -> output(xml.rawText());
                case "cli", "configuration" -> xml.skip();
                case "routing-engine" -> engine(xml);
                default -> children(xml);
            }
        }

        private void children(ReplyXml xml) throws IOException, ReplyFormatException {
            while (xml.nextChild()) {
                element(xml);
            }
            bare(xml.looseText());
        }

        private void engine(ReplyXml xml) throws IOException, ReplyFormatException {
            while (xml.nextChild()) {
                if (xml.name().equals("name")) {
                    String name = xml.text();
                    if (name != null) {
                        routingEngines.add(name);
                    }
                } else {
                    element(xml);
                }
            }
            bare(xml.looseText());
        }

        private void problem(RpcErrorElement element) {
            (element.severity() == Message.Severity.WARNING ? warnings : errors).add(element.problem());
        }

        private void bare(@Nullable String text) {
            if (text == null) {
                return;
            }
            if (BareText.isError(text)) {
                errors.add(new Outcome.RpcProblem(text, null, null));
            } else {
                output(text);
            }
        }

        /** Keeps the indentation of a patch, drops the empty lines around it. */
        private void output(String text) {
            String trimmed = text.stripTrailing().replaceFirst("^(?:[ \\t]*\\r?\\n)+", "");
            if (!trimmed.isBlank()) {
                output.add(trimmed);
                data = true;
            }
        }
    }
}
