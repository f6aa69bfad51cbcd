package org.fanal.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Lets a number of connections do one thing for a while, and counts what it cost. */
final class Load {

  private final ProcessFigures application;
  private final ProcessFigures mariadb;
  private final Database database;

  Load(ProcessFigures application, ProcessFigures mariadb, Database database) {
    this.application = application;
    this.mariadb = mariadb;
    this.database = database;
  }

  /**
   * @param nanos how long each took, ascending
   */
  record Result(long[] nanos, double seconds, double cpu, double databaseCpu, double statements) {

    double percentile(int part) {
      int at = (int) Math.ceil(nanos.length * part / 100.0) - 1;
      return nanos[Math.max(0, at)] / 1e6;
    }

    double perSecond() {
      return nanos.length / seconds;
    }
  }

  Result run(Act.Scene scene, int connections, Duration length) {
    scene.before().run();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Act> acts = IntStream.range(0, connections).mapToObj(scene.of()).toList();
      AtomicInteger left = new AtomicInteger(scene.most());
      long cpu = application.cpuMillis();
      long databaseCpu = mariadb.cpuMillis();
      long statements = database.statements();
      long begin = System.nanoTime();
      long end = begin + length.toNanos();
      List<Future<long[]>> parts =
          acts.stream().map(act -> threads.submit(repeat(act, left, end))).toList();
      long[] nanos = parts.stream().flatMapToLong(Load::nanos).sorted().toArray();
      double seconds = (System.nanoTime() - begin) / 1e9;
      double times = Math.max(1, nanos.length);
      return new Result(
          nanos,
          seconds,
          (application.cpuMillis() - cpu) / times,
          (mariadb.cpuMillis() - databaseCpu) / times,
          (database.statements() - statements) / times);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<long[]> repeat(Act act, AtomicInteger left, long end) {
    return () -> {
      long[] nanos = new long[1024];
      int count = 0;
      while (System.nanoTime() < end && left.getAndDecrement() > 0) {
        Runnable step = act.next();
        long begin = System.nanoTime();
        step.run();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - begin;
      }
      return Arrays.copyOf(nanos, count);
    };
  }

  private static LongStream nanos(Future<long[]> part) {
    try {
      return LongStream.of(part.get());
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
