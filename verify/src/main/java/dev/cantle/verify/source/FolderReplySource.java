package dev.cantle.verify.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Replies that were saved before, one file for each query: the reply itself ({@link ReplyQuery#fileName()}), or what the
 * CLI printed ({@link ReplyQuery#textFileName()}). Where both are saved nobody knows which of them holds, and neither is
 * used.
 */
public final class FolderReplySource implements ReplySource {

    private static final Pattern REPLY = Pattern.compile(
            "(?:requests/)?(?:(?:bgp-summary|route-summary|interfaces|software|arp"
                    + "|ipv6-neighbors)|(?:bgp-neighbor|routes|hidden|detail|received|advertised|ping|full-ping)-[^/]+)\\.(?:xml|txt)");

    private final Path folder;
    private final String path;

    /** The replies in the folder. */
    public FolderReplySource(Path folder) {
        this(folder, "");
    }

    private FolderReplySource(Path folder, String path) {
        this.folder = folder;
        this.path = path;
    }

    /** The replies in a folder inside this one, cited with its name: {@code before/bgp-summary.xml}. */
    public FolderReplySource inside(String name) {
        return new FolderReplySource(folder.resolve(name), path + name + "/");
    }

    /**
     * Whether a file is one of those that are read, or a request kept beside them.
     *
     * @param file its path inside the folder
     */
    public static boolean isReply(Path file) {
        return REPLY.matcher(file.toString().replace('\\', '/')).matches();
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        Path file = fileOf(query);
        try (InputStream body = Files.newInputStream(file)) {
            String name = path + file.getFileName();
            return reader.read(
                    new Reply(new Evidence(name, Files.getLastModifiedTime(file).toInstant()), body));
        } catch (NoSuchFileException e) {
            throw new ReplyUnavailableException("no reply saved as " + file + "; the state is unknown", e);
        } catch (IOException e) {
            throw new ReplyUnavailableException(
                    "the reply " + file + " cannot be read: " + e.getMessage() + "; the state is unknown", e);
        }
    }

    private Path fileOf(ReplyQuery query) throws ReplyUnavailableException {
        Path xml = folder.resolve(query.fileName());
        Path text = folder.resolve(query.textFileName());
        if (!Files.exists(text)) {
            return xml;
        }
        if (Files.exists(xml)) {
            throw new ReplyUnavailableException("both " + xml + " and " + text.getFileName()
                    + " are saved, and they may differ; keep one of them; the state is unknown");
        }
        return text;
    }
}
