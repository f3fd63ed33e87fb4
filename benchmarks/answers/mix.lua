-- Asks for the paths of a file (one a line) in a seeded random order and prints, when done, one line: requests a second, milliseconds of the
-- 50th, 95th and 99th percentile, and how many answers were no success. Arguments: the file, the seed.
local paths = {}

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  math.randomseed(tonumber(args[2]))
end

function request()
  return wrk.format("GET", paths[math.random(#paths)])
end

function done(summary, latency, requests)
  local ms = function(p) return latency:percentile(p) / 1000 end
  io.write(string.format("%.1f %.2f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6), ms(50), ms(95), ms(99),
    summary.errors.status + summary.errors.timeout + summary.errors.connect + summary.errors.read))
end
