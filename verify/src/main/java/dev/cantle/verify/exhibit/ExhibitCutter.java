package dev.cantle.verify.exhibit;

import dev.cantle.model.secret.MaskedOutput;
import dev.cantle.model.secret.SecretText;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Exhibits;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.Reply;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Cuts what findings rest on out of the replies that were kept, in XML, as a capture of text, or in JSON. Goes once
 * through each reply; memory is bounded by what is shown, whatever the length of a reply.
 */
public final class ExhibitCutter {

    /** The most characters of all exhibits of a report together: it must stay one that a browser opens. */
    static final int LONGEST_TOGETHER = 2_000_000;

    private static final String CUT = "\n… (cut: the whole is in the reply)\n";

    private ExhibitCutter() {}

    /**
     * The text of every evidence of the verdict's findings. Evidence whose reply was not kept has none: the finding
     * says why.
     */
    public static Exhibits of(Verdict verdict, SavedReplies replies) {
        Map<String, Set<Evidence>> byReply = new LinkedHashMap<>();
        verdict.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .forEach(evidence -> byReply.computeIfAbsent(evidence.name(), any -> new LinkedHashSet<>())
                        .add(evidence));
        Map<Evidence, String> texts = new HashMap<>();
        int room = LONGEST_TOGETHER;
        for (Map.Entry<String, Set<Evidence>> one : byReply.entrySet()) {
            Map<Part, String> cut = cut(one.getKey(), one.getValue(), replies);
            for (Evidence evidence : one.getValue()) {
                String text = shown(cut.getOrDefault(evidence.part(), ""));
                if (!text.isEmpty() && text.length() <= room) {
                    room -= text.length();
                    texts.put(evidence, text);
                }
            }
        }
        return new Exhibits(texts);
    }

    /** The report with the text of every evidence of its findings. */
    public static Report into(Report report, SavedReplies replies) {
        return report.with(report.supplement().withExhibits(of(report.verdict(), replies)));
    }

    private static Map<Part, String> cut(String name, Set<Evidence> all, SavedReplies replies) {
        Set<Part> parts = new LinkedHashSet<>();
        all.forEach(evidence -> parts.add(evidence.part()));
        Evidence any = all.iterator().next();
        try (InputStream in = new BufferedInputStream(replies.open(name), 1 << 16)) {
            return cut(new Reply(any.at(Part.whole()), in), parts);
        } catch (NoSuchFileException notKept) {
            return Map.of();
        } catch (IOException | RuntimeException e) {
            // whatever is wrong with a reply, the finding about it stands and the report is written
            Map<Part, String> reasons = new HashMap<>();
            parts.forEach(
                    part -> reasons.put(part, "(the reply " + name + " cannot be read: " + e.getMessage() + ")\n"));
            return reasons;
        }
    }

    private static Map<Part, String> cut(Reply reply, Collection<Part> parts) throws IOException {
        return switch (Form.of(reply.body())) {
            case XML -> XmlScissors.cut(reply, parts);
            case JSON -> JsonScissors.cut(reply, parts);
            case TEXT -> TextScissors.cut(reply, parts);
        };
    }

    /** The text without secrets, at most as long as an exhibit may be, cut at the end of a line. */
    static String shown(String text) {
        String masked = SecretText.mask(text, MaskedOutput.MASK).stripTrailing();
        if (masked.length() <= Exhibits.LONGEST) {
            return masked;
        }
        int room = Exhibits.LONGEST - CUT.length();
        int line = masked.lastIndexOf('\n', room);
        return masked.substring(0, line > room / 2 ? line : room) + CUT.stripTrailing();
    }

    /** In what form a reply is. */
    private enum Form {
        XML,
        JSON,
        TEXT;

        private static final int FIRST_LOOK = 1024;

        static Form of(InputStream body) throws IOException {
            body.mark(FIRST_LOOK + 1);
            byte[] head = body.readNBytes(FIRST_LOOK);
            body.reset();
            for (byte one : head) {
                int c = one & 0xFF;
                // a byte order mark, and the zero bytes of UTF-16
                if (c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF && c != 0xFE && c != 0xFF) {
                    return c == '<' ? XML : c == '{' || c == '[' ? JSON : TEXT;
                }
            }
            return TEXT;
        }
    }
}
