package dev.cantle.verify.reading.text;

import dev.cantle.model.Place;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a capture that a command has printed. A capture may hold several commands with their prompts; the lines of
 * the others are passed over, and so are banners and the pager.
 */
public final class Capture {

    private static final Pattern NOISE = Pattern.compile(
            "^(?:\\{[a-z][a-z0-9:_-]{1,38}\\}|\\[edit[^\\[\\]]*\\]|\\^|(?:node|fpc|member|re)[0-9]{1,2}:|-{5,})$");
    private static final Pattern REFUSAL = Pattern.compile(
            "^(?:error|warning): .*|.* (?:is )?not running\\b.*|syntax error[,:. ].*|unknown command\\.?|missing"
                    + " argument\\.?|permission denied.*|.*: permission denied");

    private final String name;
    private final CliCommand wanted;
    private final CaptureLines lines;
    private final Complaints complaints = new Complaints();
    private final List<Message> messages = new ArrayList<>();
    private @Nullable CommandLine command;
    private @Nullable Place other;
    private String otherText = "";
    private boolean passing;
    private boolean found;
    private boolean closed;
    private @Nullable Line last;

    /** Reads a reply as a capture, up to the output of the wanted command. */
    public Capture(Reply reply, CliCommand wanted) {
        this.name = reply.evidence().name();
        this.wanted = wanted;
        this.lines = new CaptureLines(name, reply.body());
    }

    /** The next line that the command printed, null at the end. */
    @Nullable
    public Line next() throws IOException, ReplyFormatException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() || line.pager()) {
                last = line;
            }
            CommandLine typed = CommandLine.on(line).orElse(null);
            if (typed != null) {
                enter(typed, line);
            } else if (!passing && !line.isBlank() && !isNoise(line)) {
                return line;
            }
        }
        return null;
    }

    private void enter(CommandLine typed, Line line) {
        boolean ours = wanted.matches(typed.words());
        closed = found;
        passing = !ours;
        if (!ours) {
            if (other == null && !typed.words().isEmpty()) {
                other = line.place();
                otherText = typed.text();
            }
            return;
        }
        if (found || command != null) {
            complaints.add(line.place(), "the capture holds '" + wanted.text() + "' more than once; keep one of them");
        }
        command = typed;
        for (String filter : typed.filters()) {
            complaints.add(line.place(), "the output was passed through '| " + filter + "', which takes lines away");
        }
    }

    private boolean isNoise(Line line) {
        if (!found && REFUSAL.matcher(line.text()).matches()) {
            say(line);
            return true;
        }
        if (line.text().startsWith("error: ") || line.text().startsWith("warning: ")) {
            say(line);
            return true;
        }
        return NOISE.matcher(line.text()).matches();
    }

    private void say(Line line) {
        if (messages.size() < 100) {
            String text = line.text();
            messages.add(
                    text.startsWith("error:")
                            ? Message.error(text)
                            : text.startsWith("warning:") ? Message.warning(text) : Message.info(text));
        }
    }

    /** Something has been recognised: this is the text that was looked for. */
    public void found() {
        found = true;
    }

    /** Whether anything has been recognised so far. */
    public boolean isFound() {
        return found;
    }

    /** What the device said in words. */
    public List<Message> messages() {
        return messages;
    }

    /** What is wrong with the capture, to which its reader adds. */
    public Complaints complaints() {
        return complaints;
    }

    /** The words of the command behind its name; null if the capture does not show the command. */
    @Nullable
    public List<String> arguments() {
        CommandLine typed = command;
        int own = wanted.words().size();
        return typed == null
                ? null
                : typed.words()
                        .subList(
                                Math.min(own, typed.words().size()),
                                typed.words().size());
    }

    /** Whether a prompt follows the output, which shows that it is whole. */
    public boolean isClosed() {
        return closed;
    }

    /** The end of the capture, for complaints about what is missing there. */
    public Place end() {
        return last == null ? Place.of(name) : last.place();
    }

    /**
     * Looks at how the capture ends. To be called after the last line.
     *
     * @param openIsDoubtful whether a last line without a line end may have lost its end unnoticed
     * @return whether there is data; if not, there are messages
     */
    public boolean finish(boolean openIsDoubtful) throws ReplyFormatException {
        Line end = last;
        if (!found) {
            if (messages.isEmpty()) {
                throw nothingFound();
            }
            return false;
        }
        if (end != null && end.pager() && end.isBlank()) {
            complaints.add(end.place(), "the capture ends at the pager's '---(more)---'");
        }
        if (end != null && openIsDoubtful && !end.ended() && !closed) {
            complaints.add(
                    end.place(),
                    "the last line has no line end, so it may have been cut; capture the prompt that follows, too");
        }
        return true;
    }

    private ReplyFormatException nothingFound() {
        Place place = other;
        if (place != null) {
            return new ReplyFormatException(
                    place, "this is the output of '" + otherText + "', not of '" + wanted.text() + "'", null);
        }
        return new ReplyFormatException(
                new Place(name, 1, 1),
                "this is neither XML nor the output of '" + wanted.text()
                        + "'; save the whole output, or with '| display xml'",
                null);
    }
}
