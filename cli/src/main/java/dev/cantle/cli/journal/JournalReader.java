package dev.cantle.cli.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a journal. What was torn by a power cut is understood; any other damage is an error. */
final class JournalReader {

    /** An end is shorter than that by far, since reasons are cut. */
    private static final int TAIL = 32_768;

    private final Path file;
    private final List<String> steps = new ArrayList<>();
    private final List<JournaledPush.Change> change = new ArrayList<>();
    private final List<Instant> deadline = new ArrayList<>();
    private final List<JournaledPush.End> end = new ArrayList<>();
    private boolean torn;

    private JournalReader(Path file) {
        this.file = file;
    }

    /** Whether the last line of a journal is its end; cheap, for folders with many journals. */
    static boolean isClosed(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - TAIL);
            byte[] tail = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(tail);
            String text = new String(tail, StandardCharsets.UTF_8);
            if (!text.endsWith("\n")) {
                return false;
            }
            String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
            return JournalLine.read(last)
                    .filter(line -> line.text(JournalLine.RECORD).equals(JournaledPush.END))
                    .isPresent();
        } catch (IOException e) {
            throw unreadable(file, Trouble.of(e), e);
        }
    }

    /**
     * Reads a journal; empty if not even its first line is whole, which is a push that ended before it had begun.
     *
     * @throws JournalException if it cannot be read
     */
    static Optional<JournaledPush> read(Path file) {
        try {
            // A power cut may leave any bytes, so they are not refused here.
            return new JournalReader(file).read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, Trouble.of(e), e);
        }
    }

    private Optional<JournaledPush> read(String text) {
        String[] texts = text.split("\n", -1);
        Optional<JournalLine> first = texts.length < 2 ? Optional.empty() : JournalLine.read(texts[0]);
        if (first.isEmpty()) {
            return texts.length <= 2 ? Optional.empty() : damaged(1);
        }
        if (!first.get().text("format").equals(Integer.toString(Journal.FORMAT))) {
            throw new JournalException(
                    "the journal " + file + " is of format " + first.get().text("format") + ", not " + Journal.FORMAT,
                    "use the cantle that wrote it");
        }
        for (int i = 1; i < texts.length; i++) {
            Optional<JournalLine> line = i == texts.length - 1 ? Optional.empty() : JournalLine.read(texts[i]);
            if (line.isPresent()) {
                take(line.get(), i + 1);
            } else if (!texts[i].isEmpty()) {
                tear(texts, i);
            }
        }
        return Optional.of(push(first.get()));
    }

    private void tear(String[] texts, int at) {
        boolean last = at == texts.length - 1 || (at == texts.length - 2 && texts[texts.length - 1].isEmpty());
        boolean goneOn = at + 1 < texts.length
                && JournalLine.read(texts[at + 1])
                        .filter(line -> line.text(JournalLine.RECORD).equals("recovery"))
                        .isPresent();
        if (!last && !goneOn) {
            damaged(at + 1);
        }
        torn = true;
    }

    private void take(JournalLine line, int number) {
        try {
            switch (line.text(JournalLine.RECORD)) {
                case "step" -> {
                    steps.add(line.text("step"));
                    if (!line.text("deadline").isEmpty()) {
                        deadline.clear();
                        deadline.add(Instant.parse(line.text("deadline")));
                    }
                }
                case "change" -> {
                    change.clear();
                    change.add(new JournaledPush.Change(
                            SealedConfiguration.parse(line.text("before")),
                            SealedConfiguration.parse(line.text("after")),
                            Stream.of(line.text("logicalSystems").split(" "))
                                    .filter(name -> !name.isEmpty())
                                    .toList(),
                            line.number("lastCommitSeconds")));
                }
                case JournaledPush.END -> end.add(new JournaledPush.End(line.text("end"), line.text("reason")));
                default -> {
                    // What was found, or that it is unknown: for people, and no part of the state.
                }
            }
        } catch (RuntimeException e) {
            damaged(number);
        }
    }

    private JournaledPush push(JournalLine first) {
        try {
            return new JournaledPush(
                    file,
                    first.at(),
                    Heads.read(first),
                    Seal.of(first.text("salt")),
                    steps,
                    change,
                    deadline,
                    torn,
                    end);
        } catch (RuntimeException e) {
            throw unreadable(file, "line 1 is not what it should be", e);
        }
    }

    private Optional<JournaledPush> damaged(int line) {
        throw new JournalException("the journal " + file + " is damaged at line " + line, WHAT_THEN);
    }

    private static final String WHAT_THEN =
            "look at show system commit on the device; when it is as it should be, move the file away";

    private static JournalException unreadable(Path file, String why, Exception cause) {
        return new JournalException("the journal " + file + " cannot be read (" + why + ")", WHAT_THEN, cause);
    }
}
