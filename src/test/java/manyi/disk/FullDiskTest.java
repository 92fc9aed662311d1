package manyi.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import manyi.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {
  @TempDir Path folder;

  /** As Linux, macOS and Windows say it, in English and in Chinese. */
  @ParameterizedTest
  @CsvSource({
    "No space left on device, DISK_FULL",
    "There is not enough space on the disk, DISK_FULL",
    "磁盘空间不足。, DISK_FULL",
    "设备上没有空间, DISK_FULL",
    "Disk quota exceeded, DISK_FULL",
    "超出磁盘限额, DISK_FULL",
    "超出磁盘配额, DISK_FULL",
    "Read-only file system, OUTPUT_NOT_WRITABLE",
    "Permission denied, OUTPUT_NOT_WRITABLE",
    "权限不够, OUTPUT_NOT_WRITABLE",
  })
  void namesWhatTheSystemSaid(String said, Code code) {
    assertEquals(code, FullDisk.codeOf(folder, new IOException(said)));
    assertEquals(code, FullDisk.codeOf(folder, new IOException("月报.xlsx: " + said)));
    // As it comes when a folder or a file is made rather than filled.
    assertEquals(
        code, FullDisk.codeOf(folder.resolve("a/b"), new FileSystemException("月报", null, said)));
  }

  @Test
  void aFileNamedAfterAFullDiskIsNotOne() {
    String name = "disk full.xlsx";
    for (IOException failure :
        new IOException[] {
          new AccessDeniedException(name),
          new NoSuchFileException(name),
          new FileSystemException(name, null, "Read-only file system")
        }) {
      assertEquals(Code.OUTPUT_NOT_WRITABLE, FullDisk.codeOf(folder, failure));
    }
  }
}
