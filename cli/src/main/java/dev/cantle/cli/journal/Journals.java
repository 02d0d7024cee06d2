package dev.cantle.cli.journal;

import dev.cantle.cli.pipeline.GitRevision;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The journals of a workspace, in {@code .cantle/journal/DEVICE/SLICE/}: a file for each push, and what the last
 * confirmed one rendered. For any thread.
 */
public final class Journals {

    private static final String SUFFIX = ".jsonl";
    private static final String CONFIRMED = "confirmed.json";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 6;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String revision;

    private Journals(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** The journals of a workspace. */
    public static Journals of(Path workspace) {
        return new Journals(workspace.resolve(".cantle").resolve("journal"), GitRevision.of(workspace));
    }

    /** The journals in a folder, as of a demonstration, which must not mix with the workspace's. */
    public static Journals in(Path folder) {
        return new Journals(folder, "");
    }

    /** The Git revision of the workspace when the command began; may be empty. */
    public String revision() {
        return revision;
    }

    /** A token that no other commit has. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return "cantle-" + HexFormat.of().formatHex(bytes);
    }

    /**
     * Takes a slice for this process and thread.
     *
     * @throws SliceBusyException if it is taken, and says by whom
     * @throws JournalException if the folder cannot be written
     */
    public SliceLock lock(String device, String slice, Instant now) throws SliceBusyException {
        return SliceLock.take(folder(device, slice), device, slice, now);
    }

    /**
     * Begins the journal of a push; its first line is on the disk when this returns.
     *
     * @throws JournalException if it cannot be written
     */
    public Journal begin(PushHead head, Seal seal, Clock clock) {
        Path where = folder(head.device(), head.slice());
        Path file = where.resolve(TIME.format(clock.instant()) + "-" + head.token() + SUFFIX);
        try {
            PrivateFolder.create(where);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
            Journal journal = new Journal(file, channel, clock);
            journal.head(head, seal, ProcessHandle.current().pid());
            forceUpTo(where);
            return journal;
        } catch (IOException e) {
            throw new JournalException(
                    "the journal " + file + " cannot be begun (" + Trouble.of(e) + ")",
                    "make the folder .cantle of the workspace writable",
                    e);
        }
    }

    /** Opens the journal of an unfinished push, to go on with it. */
    public Journal resume(JournaledPush push, Clock clock) {
        Journal journal = Journal.reopen(push.file(), clock);
        journal.recovery(ProcessHandle.current().pid());
        return journal;
    }

    /**
     * The pushes that are not finished, oldest first.
     *
     * @throws JournalException if a journal cannot be read
     */
    public List<JournaledPush> unfinished() {
        return unfinished(device -> true, e -> {
            throw e;
        });
    }

    /**
     * The pushes to some devices that are not finished, oldest first.
     *
     * @param devices which devices, by their names
     * @param unreadable hears of each journal that cannot be read; the others are read all the same
     */
    public List<JournaledPush> unfinished(Predicate<String> devices, Consumer<JournalException> unreadable) {
        return list(folder, "").stream()
                .filter(device -> devices.test(device.getFileName().toString()))
                .flatMap(device -> list(device, "").stream())
                .flatMap(slice -> unfinishedIn(slice, unreadable).stream())
                .sorted((one, other) -> one.startedAt().compareTo(other.startedAt()))
                .toList();
    }

    /** Whether a push to the device was ever begun in this workspace. */
    public boolean knows(String device) {
        return list(folder, "").stream()
                .anyMatch(one -> one.getFileName().toString().equals(device));
    }

    /** The unfinished pushes of one slice, oldest first. */
    public List<JournaledPush> unfinished(String device, String slice) {
        return unfinishedIn(folder(device, slice), e -> {
            throw e;
        });
    }

    /** The last push of a slice as its journal tells it, finished or not. */
    public Optional<JournaledPush> last(String device, String slice) {
        List<Path> files = list(folder(device, slice), SUFFIX);
        return files.isEmpty() ? Optional.empty() : JournalReader.read(files.get(files.size() - 1));
    }

    private static List<JournaledPush> unfinishedIn(Path slice, Consumer<JournalException> unreadable) {
        List<JournaledPush> found = new ArrayList<>();
        for (Path file : list(slice, SUFFIX)) {
            try {
                if (!JournalReader.isClosed(file)) {
                    JournalReader.read(file).filter(push -> !push.isClosed()).ifPresent(found::add);
                }
            } catch (JournalException e) {
                unreadable.accept(e);
            }
        }
        return found;
    }

    private static List<Path> list(Path where, String suffix) {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .filter(file -> suffix.isEmpty() == Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new JournalException(
                    "the journals in " + where + " cannot be listed (" + Trouble.of(e) + ")",
                    "make the folder .cantle of the workspace readable",
                    e);
        }
    }

    /**
     * What the last push of a slice left on its device for good; empty if this workspace knows of none.
     *
     * @throws JournalException if it is there and cannot be read
     */
    public Optional<LastConfirmed> lastConfirmed(String device, String slice) {
        Path file = folder(device, slice).resolve(CONFIRMED);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JournalLine line =
                    JournalLine.read(Files.readString(file)).orElseThrow(() -> new IOException("it is no JSON object"));
            return Optional.of(new LastConfirmed(
                    Notation.CURLY.parse(line.text("rendered"), file.toString()),
                    Ownership.valueOf(line.text("ownership")),
                    line.text("log"),
                    line.at()));
        } catch (IOException | RuntimeException e) {
            throw new JournalException(
                    "what was last confirmed of slice " + slice + " cannot be read from " + file + " ("
                            + e.getClass().getSimpleName() + ")",
                    "delete the file; statements that the slice rendered earlier are then left where they are",
                    e);
        }
    }

    /**
     * Keeps what a push rendered, since the device has it now for good. The old one stays until the new one is whole.
     *
     * @throws JournalException if it cannot be written
     */
    public void remember(String device, String slice, LastConfirmed confirmed) {
        Path where = folder(device, slice);
        Path fresh = where.resolve(CONFIRMED + ".new");
        try {
            PrivateFolder.create(where);
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer text = ByteBuffer.wrap(line(confirmed).bytes());
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(
                    fresh,
                    where.resolve(CONFIRMED),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            force(where);
        } catch (IOException e) {
            throw new JournalException(
                    "what was confirmed of slice " + slice + " cannot be kept in " + where + " (" + Trouble.of(e) + ")",
                    "see that the disk of the workspace has room and may be written",
                    e);
        }
    }

    private static JournalLine line(LastConfirmed confirmed) {
        return JournalLine.of("confirmed", confirmed.at())
                .with("format", Journal.FORMAT)
                .with("log", confirmed.log())
                .with("ownership", confirmed.ownership().name())
                .with("rendered", Notation.CURLY.print(confirmed.rendered()));
    }

    private Path folder(String device, String slice) {
        return folder.resolve(device).resolve(slice);
    }

    /** A file is there after a power cut only if the entry in its folder is on the disk too, and so on upwards. */
    private void forceUpTo(Path where) throws IOException {
        Path last = folder.toAbsolutePath().getParent();
        for (Path one = where.toAbsolutePath(); one != null; one = one.getParent()) {
            force(one);
            if (one.equals(last)) {
                return;
            }
        }
    }

    private static void force(Path where) throws IOException {
        try (FileChannel channel = FileChannel.open(where, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and keeps their entries by itself.
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }
}
