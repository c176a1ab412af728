// A process that keeps a processor busy, to slow down the processes beside it. It ends with the benchmark.
process.on('disconnect', () => process.exit());
burn();

function burn(): void {
  const end = performance.now() + 20;
  while (performance.now() < end);
  // Lets the end of the benchmark be noticed.
  setImmediate(burn);
}
