package org.fanal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A name server on this machine that knows a few text records, and remembers what it was asked. */
final class NameServer implements AutoCloseable {

  private static final int HEADER = 12;
  private static final int TXT = 16;
  private static final int NO_SUCH_NAME = 3;

  private final DatagramSocket socket;
  private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
  final List<String> asked = new CopyOnWriteArrayList<>();

  private NameServer(DatagramSocket socket) {
    this.socket = socket;
    Thread answering = new Thread(this::answerAll, "name-server");
    answering.setDaemon(true);
    answering.start();
  }

  static NameServer open() {
    try {
      return new NameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  void holds(String domain, String... records) {
    texts.put(domain, List.of(records));
  }

  private void answerAll() {
    byte[] room = new byte[1500];
    while (!socket.isClosed()) {
      try {
        DatagramPacket question = new DatagramPacket(room, room.length);
        socket.receive(question);
        byte[] answer = answer(ByteBuffer.wrap(room, 0, question.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private byte[] answer(ByteBuffer question) {
    short id = question.getShort(0);
    question.position(HEADER);
    StringBuilder name = new StringBuilder();
    for (int length = question.get(); length > 0; length = question.get()) {
      byte[] label = new byte[length];
      question.get(label);
      name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
    }
    int type = question.getShort();
    question.getShort();
    int end = question.position();
    asked.add(name + " " + type);
    List<String> found = texts.get(name.toString());
    ByteBuffer answer = ByteBuffer.allocate(1500);
    answer.putShort(id).putShort((short) (0x8400 | (found == null ? NO_SUCH_NAME : 0)));
    answer.putShort((short) 1).putShort((short) (found == null ? 0 : found.size()));
    answer.putInt(0).put(question.array(), HEADER, end - HEADER);
    if (found != null) {
      found.forEach(text -> put(answer, text.getBytes(StandardCharsets.US_ASCII)));
    }
    byte[] sent = new byte[answer.position()];
    answer.flip().get(sent);
    return sent;
  }

  private static void put(ByteBuffer answer, byte[] text) {
    answer.putShort((short) 0xc00c).putShort((short) TXT).putShort((short) 1).putInt(60);
    answer.putShort((short) (text.length + 1)).put((byte) text.length).put(text);
  }

  @Override
  public void close() {
    socket.close();
  }
}
