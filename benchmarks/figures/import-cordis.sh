# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# A made-up CORDIS export of 100,000 organisations, one in INSIDE of them in the dataset's regions, read, mapped, merged into a copy of the default dataset and checked: whole process, three runs, wall and processor time and peak memory.
./alpsynergy version >/dev/null
machine
folder=$(mktemp -d)
mkdir "$folder/export"
rows=${ROWS:-$(sizes 10000 100000)}
awk -v rows="$rows" -v inside="${INSIDE:-5}" 'BEGIN {
  q = "\""; s = q ";" q; dir = ARGV[1]; srand(7)
  words = "An objective in some words, with a semicolon; and more of them. "
  for (i = 0; i < 5; i++) words = words words
  p = dir "/project.csv"; o = dir "/organization.csv"
  print q "id" s "acronym" s "status" s "title" s "startDate" s "endDate" s "totalCost" s "ecMaxContribution" s "legalBasis" s "topics" s "ecSignatureDate" s "frameworkProgramme" s "masterCall" s "subCall" s "fundingScheme" s "objective" s "contentUpdateDate" s "rcn" s "grantDoi" s "keywords" q > p
  for (i = 0; i < rows / 10; i++)
    print q 101000000 + i s "PROJECT" i s "SIGNED" s "A title" s "2024-02-01" s "2027-01-31" s 1000000 + i s "900000,5" s s s "2023-12-15" s "HORIZON" s s s s words s "2025-02-24 17:23:14" s 300000 + i s s q > p
  print q "projectID" s "projectAcronym" s "organisationID" s "vatNumber" s "name" s "shortName" s "SME" s "activityType" s "street" s "postCode" s "city" s "country" s "nutsCode" s "geolocation" s "organizationURL" s "contactForm" s "contentUpdateDate" s "rcn" s "order" s "role" s "ecContribution" s "netEcContribution" s "totalCost" s "endOfParticipation" s "active" q > o
  h = split("ITC11 ITC4C DE212 DE111 AT312 AT323 SI041 ITH34 FRC21 CH022", here, " ")
  e = split("FR101 ES300 EL303 NL221 UKI31 SE110 PL911 BE100 FI1B1 PT170", else_, " ")
  for (r = 0; r < rows; r++) {
    org = int(rand() * rows / 4); code = org % inside ? else_[org % e + 1] : here[int(org / inside) % h + 1]
    print q 101000000 + int(r / 10) s "PROJECT" int(r / 10) s 100000000 + org s "VAT" org s "COMPANY " org " WORKS GMBH" s "CW" s "false" s "PRC" s "STREET 1" s "1234" s "Town" s substr(code, 1, 2) s code s s "http://example.org" s s "2025-02-24 17:23:14" s s r % 10 s "participant" s (r % 2 ? "1234.5" : "1234,5") s s s "false" s q > o
  }
}' "$folder/export"
ls -l "$folder/export" | awk 'NR > 1 {print $NF, int($5 / 1048576) " MiB"}'
for run in 1 2 3; do
  /usr/bin/time -f '%e %U %S %M' -o "$folder/time" ./alpsynergy import --format cordis \
    --into dataset --out "$folder/merged-$run" "$folder/export" 2>&1 | grep -E 'read|outside|written|nothing|merged'
  awk '{printf "%s s wall, %.1f s of processor, %.0f MiB\n", $1, $2 + $3, $4 / 1024}' "$folder/time"
  record 'CORDIS export read, mapped, checked' "$rows" "$(cut -d' ' -f1 "$folder/time")" s
  record 'CORDIS export, memory' "$rows" "$(awk '{printf "%.0f", $4 / 1024}' "$folder/time")" MiB
done
rm -rf "$folder"
