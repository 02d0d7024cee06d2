package dev.cantle.verify.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Replies that were saved before, one file for each query ({@link ReplyQuery#fileName()}). */
public final class FolderReplySource implements ReplySource {

    private final Path folder;

    /** The replies in the folder. */
    public FolderReplySource(Path folder) {
        this.folder = folder;
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        Path file = folder.resolve(query.fileName());
        try (InputStream body = Files.newInputStream(file)) {
            Evidence evidence = new Evidence(
                    query.fileName(), Files.getLastModifiedTime(file).toInstant());
            return reader.read(new Reply(evidence, body));
        } catch (NoSuchFileException e) {
            throw new ReplyUnavailableException("no reply saved as " + file + "; the state is unknown", e);
        } catch (IOException e) {
            throw new ReplyUnavailableException(
                    "the reply " + file + " cannot be read: " + e.getMessage() + "; the state is unknown", e);
        }
    }
}
