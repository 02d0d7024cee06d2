package dev.cantle.verify.source;

import dev.cantle.model.secret.MaskedOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Keeps what another source gives in a folder, as evidence and for {@link FolderReplySource}. Secrets are masked on the
 * way to the file; the reader sees the reply as it came. A query asked again replaces the reply saved before. As one
 * conversation, it belongs to one thread.
 */
public final class SavingReplySource implements ReplySource {

    /** The folder of the requests, beside the replies to them. */
    static final String REQUESTS = "requests";

    private final ReplySource source;
    private final Path folder;
    private final String path;

    /** Saves what the source gives into the folder, which is made when the first reply comes. */
    public SavingReplySource(ReplySource source, Path folder) {
        this(source, folder, "");
    }

    private SavingReplySource(ReplySource source, Path folder, String path) {
        this.source = source;
        this.folder = folder;
        this.path = path;
    }

    /**
     * The same source for another look, whose replies are kept in a folder inside this one, and are cited with its name:
     * {@code before/bgp-summary.xml}.
     */
    public SavingReplySource inside(String name) {
        return new SavingReplySource(source, folder.resolve(name), path + name + "/");
    }

    /**
     * Takes away what an earlier look has left in the folder, and the folder, so that a reply which does not come this time is missing
     * and not the one of before.
     *
     * @throws UncheckedIOException if it cannot be taken away
     */
    public void beginAnew() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        // the replies, their requests, and the folders of both
        try (Stream<Path> kept = Files.walk(folder, 2)) {
            for (Path one : kept.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the replies are kept; the folder may not be there yet. */
    public Path folder() {
        return folder;
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        return source.read(query, reply -> saveAndRead(query, reply, reader));
    }

    @Override
    public String request(ReplyQuery query) {
        return source.request(query);
    }

    /** Keeps what was asked, beside the answers. */
    private void keepRequest(ReplyQuery query) throws IOException {
        Path file = folder.resolve(REQUESTS).resolve(query.fileName());
        String request = source.request(query);
        if (!request.isEmpty() && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, request + "\n");
        }
    }

    private <T> T saveAndRead(ReplyQuery query, Reply reply, ReplyReader<T> reader)
            throws IOException, ReplyUnavailableException {
        Files.createDirectories(folder);
        keepRequest(query);
        Path file = folder.resolve(query.fileName());
        Path partial = folder.resolve(query.fileName() + ".partial");
        boolean whole = false;
        try (OutputStream out = new MaskedOutput(Files.newOutputStream(partial));
                TeeInput body = new TeeInput(reply.body(), out)) {
            try {
                return reader.read(new Reply(cited(query, reply.evidence()), body));
            } finally {
                body.drain();
                whole = true;
            }
        } finally {
            // A reply that broke off does not take the place of the whole one of an earlier look.
            if (whole || (Files.exists(partial) && Files.notExists(file))) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
                // who judges the file again cites the same time
                Files.setLastModifiedTime(file, FileTime.from(reply.evidence().time()));
            }
        }
    }

    private Evidence cited(ReplyQuery query, Evidence given) {
        return path.isEmpty() ? given : new Evidence(path + query.fileName(), given.time());
    }

    /** Copies what is read. Closing it leaves the reply to its source. */
    private static final class TeeInput extends InputStream {

        private final InputStream in;
        private final OutputStream copy;

        TeeInput(InputStream in, OutputStream copy) {
            this.in = in;
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            if (count > 0) {
                copy.write(bytes, offset, count);
            }
            return count;
        }

        /** Reads what the reader left, so that the file holds the whole reply. */
        void drain() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }
    }
}
