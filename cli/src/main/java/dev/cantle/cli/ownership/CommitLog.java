package dev.cantle.cli.ownership;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.CommitHistory.Commit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment that a push leaves in the device's commit history: {@code cantle push multicloud-fra
 * 2026-11-22T13:00:00Z git 1a2b3c4d5e6f: ticket 4711}. By its first words a push knows its own commit again; by the
 * revision a later push, of any machine, finds what was rendered. The journal may put its own mark in brackets before it.
 *
 * @param verb {@code push} or {@code remove}
 * @param slice the slice
 * @param time when the push began, as text
 * @param revision the Git revision of the workspace, abbreviated; empty if it is in none
 * @param exact whether the golden of that revision is what was pushed
 */
public record CommitLog(String verb, String slice, String time, String revision, boolean exact) {

    /** What is put behind the comment of a push by the commit that confirms it. */
    public static final String CONFIRMED = ", confirmed";

    /** What is put behind the comment of a push by the commit that takes it back. */
    public static final String ROLLED_BACK = ", rolled back";

    /** The longest text of a user, in bytes: with the words around it, a comment stays below what Junos takes. */
    public static final int LONGEST_TEXT = 320;

    private static final int REVISION_LENGTH = 12;
    private static final Pattern FORM = Pattern.compile(
            "(?:\\[\\S{1,40}] )?cantle (push|remove) (\\S+) (\\d{4}-\\S+Z)(?: git ([0-9a-f]{7,64})(\\+?))?(?:[:,].*)?",
            Pattern.DOTALL);

    /** The comment of a push that begins now. */
    public static CommitLog of(boolean removal, String slice, Instant begun, String revision, boolean exact) {
        return new CommitLog(
                removal ? "remove" : "push",
                slice,
                begun.truncatedTo(ChronoUnit.SECONDS).toString(),
                revision.length() > REVISION_LENGTH ? revision.substring(0, REVISION_LENGTH) : revision,
                exact);
    }

    /** What a comment says, if it is one of a push. */
    public static Optional<CommitLog> parse(String comment) {
        Matcher form = FORM.matcher(comment);
        return form.matches()
                ? Optional.of(new CommitLog(
                        form.group(1),
                        form.group(2),
                        form.group(3),
                        form.group(4) == null ? "" : form.group(4),
                        "".equals(form.group(5))))
                : Optional.empty();
    }

    /** The words by which a push knows its own commits again, whatever a device makes of the rest of a comment. */
    public String identity() {
        return "cantle " + verb + " " + slice + " " + time;
    }

    /** Whether the push took the slice from the device. */
    public boolean isRemoval() {
        return verb.equals("remove");
    }

    /** The comment, with a text of the user, which may be empty. */
    public String text(String userText) {
        String git = revision.isEmpty() ? "" : " git " + revision + (exact ? "" : "+");
        return identity() + git + (userText.isEmpty() ? "" : ": " + userText);
    }

    /**
     * Checks a text of the user: one line, short enough, and not to be mistaken for what a push says itself. Junos
     * takes comments of up to 512 bytes on one line.
     *
     * @return the text without blanks around it
     * @throws IllegalValueException if it cannot stand in a commit history
     */
    public static String checked(String userText) {
        String text = userText.strip();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            throw new IllegalValueException(
                    "commit-log", "the text holds a line break or a control character", "write it on one line");
        }
        if (bytes > LONGEST_TEXT) {
            throw new IllegalValueException(
                    "commit-log",
                    "the text has " + bytes + " bytes, and Junos keeps no more than " + LONGEST_TEXT
                            + " beside what Cantle notes",
                    "shorten it to " + LONGEST_TEXT);
        }
        if (text.endsWith(CONFIRMED) || text.endsWith(ROLLED_BACK)) {
            throw new IllegalValueException(
                    "commit-log",
                    "the text ends with '" + text.substring(text.lastIndexOf(", ") + 2)
                            + "', which Cantle notes itself when it is so",
                    "end it with other words");
        }
        return text;
    }

    /**
     * The last push of a slice that stands, by what the device remembers: it was confirmed by a commit of its own, or
     * is followed by nothing that took it back.
     */
    public static Optional<CommitLog> lastOf(CommitHistory history, String slice) {
        Set<String> takenBack = new HashSet<>();
        List<Commit> commits = history.commits();
        for (int i = 0; i < commits.size(); i++) {
            Commit commit = commits.get(i);
            Optional<CommitLog> log =
                    parse(commit.log()).filter(one -> one.slice().equals(slice));
            if (log.isEmpty()) {
                continue;
            }
            String identity = log.get().identity();
            if (commit.log().endsWith(ROLLED_BACK) || (i > 0 && isAutomatic(commits.get(i - 1), commit))) {
                takenBack.add(identity);
            } else if (!takenBack.contains(identity)) {
                return log;
            }
        }
        return Optional.empty();
    }

    // The device's own roll-back is a commit of root without a comment, right after a confirmed commit.
    private static boolean isAutomatic(Commit next, Commit commit) {
        return next.user().equals("root")
                && next.log().isEmpty()
                && !next.client().equals("cli")
                && !next.client().equals("netconf")
                && !commit.log().endsWith(CONFIRMED);
    }
}
